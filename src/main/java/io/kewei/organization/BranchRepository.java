package io.kewei.organization;

import io.kewei.platform.scope.BranchId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface BranchRepository extends JpaRepository<Branch, BranchId> {

    @Query("select b from Branch b where b.path like concat(:path, '%') order by b.path")
    List<Branch> under(String path);

    /** The place with this path and all places above it. */
    @Query("select b from Branch b where :path like concat(b.path, '%')")
    List<Branch> above(String path);

    Optional<Branch> findFirstByKindOrderByPath(BranchKind kind);

    /** Makes everybody else who changes the tree wait: headquarters is where it begins. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Branch b where b.kind = io.kewei.organization.BranchKind.HEADQUARTERS")
    List<Branch> lockTree();

    /** Makes those wait who are about to let somebody work at the place. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Branch b where b.id = :place")
    Optional<Branch> lock(BranchId place);

    /** Lets the paths of the places below follow; the versions go up, so that stale screens are turned away. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update versioned Branch b set b.path = concat(:now, substring(b.path, length(:before) + 1))
            where b.path like concat(:before, '_%')
            """)
    int moveBelow(String before, String now);

    boolean existsByCode(String code);

    @Query("select count(b) > 0 from Branch b where b.parent = :place and b.closedOn is null")
    boolean hasOpenBelow(BranchId place);

    Optional<Branch> findByCode(String code);

    /** Asks the directory, which knows the names of places that only share records too. */
    @Query("select b.name from BranchEntry b where b.id = :place")
    Optional<String> nameOf(BranchId place);
}
