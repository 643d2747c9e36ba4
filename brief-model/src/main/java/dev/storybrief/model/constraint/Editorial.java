package dev.storybrief.model.constraint;

/** Groups the constraints of a brief's quality: their violations are warnings, with which a brief is valid. */
public interface Editorial {}
