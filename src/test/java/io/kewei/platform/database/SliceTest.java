package io.kewei.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.jdbc.core.JdbcTemplate;

@DataJpaTest
class SliceTest {

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aRepositoryTestRunsOnTheDatabaseThatThePortalRunsOn() {
        assertThat(jdbc.queryForObject("select version()", String.class)).matches("(11|9|8)\\..*");
        assertThat(jdbc.queryForObject("select @@session.time_zone", String.class)).isIn("+00:00", "UTC");
        assertThat(jdbc.queryForObject("select @@character_set_database", String.class)).isEqualTo("utf8mb4");
    }
}
