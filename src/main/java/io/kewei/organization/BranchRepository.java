package io.kewei.organization;

import io.kewei.platform.scope.BranchId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BranchRepository extends JpaRepository<Branch, BranchId> {

    @Query("select b from Branch b where b.path like concat(:path, '%') order by b.path")
    List<Branch> under(String path);

    /** The place with this path and all places above it. */
    @Query("select b from Branch b where :path like concat(b.path, '%')")
    List<Branch> above(String path);

    Optional<Branch> findFirstByKindOrderByPath(BranchKind kind);

    Optional<Branch> findByCode(String code);
}
