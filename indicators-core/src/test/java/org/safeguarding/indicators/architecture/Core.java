package org.safeguarding.indicators.architecture;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of the core, without its tests, and its packages in the order of their imports. */
final class Core {
    static final String ROOT = "org.safeguarding.indicators";

    /** A package imports only packages listed before it. */
    static final ImmutableList<String> PACKAGES = ImmutableList.of(
            "time", "measure", "tally", "calculation", "indicator", "evaluation", "judgement", "law", "safeguarding");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private Core() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    /** The last part of a class's package, which names it in {@link #PACKAGES}. */
    static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : name;
    }

    /** The full name of a package of {@link #PACKAGES}. */
    static String fullName(String name) {
        return ROOT + "." + name;
    }
}
