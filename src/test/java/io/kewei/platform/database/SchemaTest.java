package io.kewei.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SchemaTest {

    @Autowired
    private SpringLiquibase liquibase;

    @Test
    void nobodyOutsideIsToldThatThePortalStarts() {
        assertThat(liquibase.getAnalyticsEnabled()).isFalse();
    }
}
