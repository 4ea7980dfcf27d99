package io.kewei.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.customer.CustomerTestData;
import io.kewei.organization.OrganizationTestData;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The portal with one index for all in a server, as far as that can be seen without one. */
@SpringBootTest(properties = {
    "spring.jpa.properties.hibernate.search.schema_management.strategy=none",
    "spring.jpa.properties.hibernate.search.coordination.event_processor.enabled=false"})
@ActiveProfiles("opensearch")
@Import({OrganizationTestData.class, CustomerTestData.class})
@DirtiesContext
@Tag("database")
class OpenSearchTest {

    @Autowired
    EntityManagerFactory factory;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    CustomerTestData customers;

    @Test
    void theIndexesAreSaidInTheServersTerms(@TempDir Path folder) throws Exception {
        Search.mapping(factory).scope(Object.class).schemaManager().exportExpectedSchema(folder);

        try (var files = Files.walk(folder)) {
            var all = new StringBuilder();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.append(file).append(Files.readString(file));
            }
            assertThat(all).contains("customer", "ticket", "cjk_bigram", "\"analyzer\":\"text\"",
                    "\"search_analyzer\":\"piece\"");
        }
    }

    @Test
    void changesWaitForWhicheverPortalTakesThemOver() {
        var waiting = count("hsearch_outbox_event");
        var fed = count("feed_index");
        customers.stored("中联重科");

        assertThat(count("hsearch_outbox_event")).isGreaterThan(waiting);
        assertThat(count("feed_index")).isEqualTo(fed);
        jdbc.update("delete from hsearch_outbox_event");
    }

    private long count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Long.class);
    }
}
