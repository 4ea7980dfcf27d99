package io.kewei;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Modules know only whom their package-info names; docs/modules.md shows the same map in words. */
class ModulesTest {

    private final ApplicationModules modules = ApplicationModules.of(Portal.class);

    @Test
    void modulesKeepToTheirAllowedDependencies() {
        modules.verify();
    }

    @Test
    void theMapIsDrawn() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
