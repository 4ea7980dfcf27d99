package io.kewei.platform.scope;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.Session;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Begins each transaction with the scope of whom it serves. */
class ScopedTransactionManager extends JpaTransactionManager {

    ScopedTransactionManager(EntityManagerFactory factory) {
        super(factory);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        if (Scopes.current() instanceof Scope.Everything) {
            var holder = (EntityManagerHolder) TransactionSynchronizationManager.getResource(obtainEntityManagerFactory());
            if (holder != null) {
                holder.getEntityManager().unwrap(Session.class).disableFilter(ScopeFilter.NAME);
            }
        }
    }
}
