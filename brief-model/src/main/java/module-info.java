/** The story brief format: its records, their rules, and the reader and validator that report every problem at once. */
@SuppressWarnings("module") // brief-render, which shares the rules of characters and hosts, is compiled after this
module dev.storybrief.model {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires java.logging; // Hibernate Validator's logging library falls back to it without requiring it itself
    requires org.hibernate.validator;
    requires static org.jspecify; // not transitive: hosts compile without it
    requires tools.jackson.core;

    exports dev.storybrief.model;
    exports dev.storybrief.model.constraint;
    exports dev.storybrief.model.draft;
    exports dev.storybrief.model.json;
    exports dev.storybrief.model.report;
    exports dev.storybrief.model.validation;
    exports dev.storybrief.model.address to
            dev.storybrief.render;
    exports dev.storybrief.model.text to
            dev.storybrief.render;

    // Hibernate Validator reads the fields of the records, and mappers of either Jackson make them
    opens dev.storybrief.model;
}
