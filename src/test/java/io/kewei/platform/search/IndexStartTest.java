package io.kewei.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.assertArg;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.kewei.PortalTest;
import io.kewei.platform.scope.Scopes;
import io.kewei.ticket.TicketTestData;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which indexes are built anew when a portal starts. */
@PortalTest
@Tag("database")
class IndexStartTest {

    @Autowired
    TicketTestData data;
    @Autowired
    SearchIndexes real;
    @Autowired
    IndexCheck check;
    @Autowired
    EntityManagerFactory factory;

    private final SearchIndexes indexes = mock(SearchIndexes.class);
    private final IndexFollower follower = mock(IndexFollower.class);

    @BeforeEach
    void records() {
        data.reported(data.customer("长沙中联重科", data.branch("湖南分公司")), "电梯漏水");
    }

    /** As after a new version, whose indexes have new names. Somebody changes something while the first is built. */
    @Test
    void allThatAreEmptyAreBuiltWhateverHappensMeanwhile() {
        Search.mapping(factory).scope(Object.class).workspace().purge();
        Search.mapping(factory).scope(Object.class).workspace().refresh();
        doAnswer(call -> when(follower.isBehind()).thenReturn(true)).when(indexes).rebuild(anyCollection());

        start();

        var all = Search.mapping(factory).allIndexedEntities().stream().map(SearchIndexedEntity::javaClass).toList();
        verify(indexes).rebuild(assertArg((Collection<Class<?>> some) ->
                assertThat(some).containsExactlyInAnyOrderElementsOf(all)));
    }

    @Test
    void whatOnlyLacksTheLatestChangesIsNotBuilt() {
        Scopes.everything(() -> real.rebuild(Object.class));
        records();
        when(follower.isBehind()).thenReturn(true);

        start();

        verify(indexes).rebuild(List.of());
    }

    private void start() {
        Scopes.everything(() -> new IndexStart(factory, check, indexes, follower).mend());
    }
}
