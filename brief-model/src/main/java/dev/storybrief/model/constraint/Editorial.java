package dev.storybrief.model.constraint;

/** Groups the constraints of a brief's quality, whose violations are warnings: a brief that has no others is valid. */
public interface Editorial {}
