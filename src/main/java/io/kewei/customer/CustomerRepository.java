package io.kewei.customer;

import io.kewei.platform.scope.BranchId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CustomerRepository extends JpaRepository<Customer, CustomerId> {

    @Query(CustomerSelect.ROW + " where c.id = :id")
    Optional<CustomerRow> row(CustomerId id);

    @Query(CustomerSelect.ROW + " where c.id in :ids")
    List<CustomerRow> rows(Collection<CustomerId> ids);

    @Query("select c from Customer c where c.importedFor = :place and c.importSource = :source "
            + "and c.externalId in :externalIds")
    List<Customer> imported(BranchId place, String source, Collection<String> externalIds);

    @Query("select c from Customer c where c.number in :numbers")
    List<Customer> numbered(Collection<String> numbers);

    @Query("select c from Customer c where c.foldedName in :names and c.status <> 'DELETED'")
    List<Customer> called(Collection<String> names);

    @Query("select c from Customer c where c.masterData.taxNumber in :numbers and c.status <> 'DELETED'")
    List<Customer> taxed(Collection<String> numbers);

    /** As {@link #imported}, those included that have gone to another place since; asks the table itself. */
    @Query(value = "select external_id from customer where import_source = :source and external_id in :externalIds "
            + "and imported_for = :place", nativeQuery = true)
    List<String> everImported(byte[] place, String source, Collection<String> externalIds);
}
