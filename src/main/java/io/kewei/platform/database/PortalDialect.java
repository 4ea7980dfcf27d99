package io.kewei.platform.database;

import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.RowLockStrategy;
import org.hibernate.dialect.lock.internal.MySQLLockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/**
 * SQL that MySQL and MariaDB both understand. MariaDB knows no {@code for update of}, which MySQL's own dialect writes;
 * without the {@code of} both lock the rows that a query reads.
 */
public class PortalDialect extends MySQLDialect {

    public PortalDialect() {
    }

    public PortalDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    protected boolean supportsAliasLocks() {
        return false;
    }

    @Override
    public LockingSupport getLockingSupport() {
        return new MySQLLockingSupport(getVersion()) {

            @Override
            public RowLockStrategy getWriteRowLockStrategy() {
                return RowLockStrategy.NONE;
            }
        };
    }
}
