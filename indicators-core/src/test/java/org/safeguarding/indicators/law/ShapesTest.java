package org.safeguarding.indicators.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Distinct;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Level;

/** A shape that is added is held to the laws from then on, or this fails. */
class ShapesTest {
    @Test
    void everyShapeIsOnTrial() {
        List<String> shapes = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(Count.class.getPackageName())
                        .stream()
                        .filter(type -> type.isAssignableTo(Flow.class) || type.isAssignableTo(Level.class))
                        .map(JavaClass::getName)
                        .toList();

        assertThat(shapes).contains(Count.class.getName());
        assertThat(onTrial()).containsAll(shapes);
    }

    private static ImmutableSet<String> onTrial() {
        ImmutableSet.Builder<Object> shapes = ImmutableSet.builder();
        shapes.addAll(Shapes.COUNTS.values()).addAll(Shapes.SHARES.values()).addAll(Shapes.CLOCKS.values());
        shapes.addAll(Shapes.HOURS.values()).addAll(Shapes.LEVELS.values()).add(Shapes.SNAPSHOT);
        shapes.addAll(JoinedShapes.LEVELS.values()).addAll(JoinedShapes.SHARES.values());
        shapes.addAll(JoinedShapes.CLOCKS.values());
        return Stream.concat(
                        shapes.build().stream().map(Object::getClass),
                        // The laws of every flow are held over its distinct subjects too.
                        Stream.of(Distinct.class))
                .map(Class::getName)
                .collect(ImmutableSet.toImmutableSet());
    }
}
