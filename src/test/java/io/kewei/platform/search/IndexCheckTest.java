package io.kewei.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.customer.CustomerTestData;
import io.kewei.platform.scope.Scopes;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether an index that lacks something is noticed, be it counted or only looked at. */
@PortalTest
@Tag("database")
class IndexCheckTest {

    @Autowired
    CustomerTestData customers;
    @Autowired
    SearchIndexes indexes;
    @Autowired
    EntityManagerFactory factory;

    @Test
    void whatIsMissingAtTheEndIsNoticed() {
        var counting = new IndexCheck(factory, Long.MAX_VALUE);
        var looking = new IndexCheck(factory, -1);
        Scopes.everything(() -> {
            customers.stored("长沙中联重科");
            indexes.rebuild(Object.class);
            assertThat(Search.mapping(factory).allIndexedEntities()).hasSizeGreaterThan(1).allSatisfy(type -> {
                assertThat(counting.seemsWhole(type)).as(type.jpaName()).isTrue();
                assertThat(looking.seemsWhole(type)).as(type.jpaName())
                        .isEqualTo(hasRecords(type));
                assertThat(counting.isEmpty(type)).as(type.jpaName()).isNotEqualTo(hasRecords(type));
            });

            customers.stored("岳阳三一");
            var type = Search.mapping(factory).indexedEntity("Customer");
            assertThat(counting.seemsWhole(type)).isFalse();
            assertThat(looking.seemsWhole(type)).isFalse();
        });
    }

    /** Changes that wait excuse what is missing at the end, and nothing else. */
    @Test
    void anIndexWithoutWhatIsOldIsNoticed() {
        var check = new IndexCheck(factory);
        var type = Search.mapping(factory).indexedEntity("Customer");
        Scopes.everything(() -> {
            customers.stored("长沙中联重科");
            indexes.rebuild(Object.class);
            customers.stored("岳阳三一");
            assertThat(check.holdsOldest(type)).isTrue();

            Search.mapping(factory).scope(type.javaClass()).workspace().purge();
            Search.mapping(factory).scope(type.javaClass()).workspace().refresh();
            assertThat(check.holdsOldest(type)).isFalse();
        });
    }

    private boolean hasRecords(SearchIndexedEntity<?> type) {
        try (var entities = factory.createEntityManager()) {
            return entities.createQuery("select count(*) from " + type.jpaName(), Long.class).getSingleResult() > 0;
        }
    }
}
