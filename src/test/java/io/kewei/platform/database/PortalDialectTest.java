package io.kewei.platform.database;

import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.hibernate.Timeouts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;

@DataJpaTest
class PortalDialectTest {

    @Autowired
    private EntityManager entities;

    /** The search index takes its changes over with such a query. */
    @Test
    void rowsAreLockedPastThoseThatAreLockedAlready() {
        var query = entities.createQuery("select b from Branch b").setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI);

        assertThatCode(query::getResultList).doesNotThrowAnyException();
    }
}
