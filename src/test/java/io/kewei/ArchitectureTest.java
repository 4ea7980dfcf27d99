package io.kewei;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.vaadin.flow.router.Route;
import io.kewei.platform.scope.Unscoped;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How the house is built, as docs/house.md says it. */
class ArchitectureTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.kewei");

    private static final DescribedPredicate<JavaClass> SCOPED = DescribedPredicate.describe(
            "carry the scope filter or say why not",
            type -> type.isAnnotatedWith(Filter.class) || type.isAnnotatedWith(Unscoped.class)
                    || type.getAllRawSuperclasses().stream().anyMatch(above -> above.isAnnotatedWith(Filter.class)));

    @Test
    void aggregatesStayInsideTheirModule() {
        classes().that().areAnnotatedWith(Entity.class).and().resideOutsideOfPackage("..directory..")
                .should().bePackagePrivate().check(PORTAL);
    }

    @Test
    void everyEntityIsScopedOrSaysWhyNot() {
        classes().that().areAnnotatedWith(Entity.class)
                .should(ArchConditions.be(SCOPED)).check(PORTAL);
    }

    /** Decision 0035. */
    @Test
    void onlyOneQueryGoesWithoutTheScopeFilter() {
        noClasses().that().doNotHaveFullyQualifiedName("io.kewei.platform.scope.IdsInOrder").should()
                .accessTargetWhere(JavaAccess.Predicates.target(HasName.Predicates.name("disableFilter"))).check(PORTAL);
    }

    @Test
    void nothingBelowTheScreensKnowsVaadin() {
        noClasses().that().resideOutsideOfPackages("..ui..", "..platform..", "io.kewei")
                .should().dependOnClassesThat().resideInAPackage("com.vaadin..").check(PORTAL);
    }

    @Test
    void servicesSayWhoMayCallThem() {
        classes().that().areAnnotatedWith(Service.class).should().beAnnotatedWith(PreAuthorize.class).check(PORTAL);
    }

    @Test
    void nobodyReadsTheSystemClock() {
        noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now").check(PORTAL);
    }

    @Test
    void repositoriesAndViewsArePackagePrivate() {
        classes().that().areAssignableTo(Repository.class).or().areAnnotatedWith(Route.class)
                .should().bePackagePrivate().check(PORTAL);
    }

    @Test
    void chartsStayReplaceable() {
        noClasses().that().resideOutsideOfPackages("io.kewei.analytics.ui..", "io.kewei.platform.ui..",
                        "io.kewei.platform.charts..")
                .should().dependOnClassesThat().resideInAPackage("com.vaadin.flow.component.charts..").check(PORTAL);
    }
}
