package org.safeguarding.indicators.safeguarding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How types with a builder of their own are generated: out of sight, and without a trace of the generator in the class
 * files, so that nobody who embeds them is warned of annotations they do not have.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        deferCollectionAllocation = true,
        allowedClasspathAnnotations = Override.class)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface Built {}
