package dev.storybrief.model.constraint;

/** Groups the constraints that speak of a brief's quality: what breaks them is a warning, and the brief is valid. */
public interface Editorial {}
