package io.kewei.organization;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import io.kewei.platform.security.WhoIsWho.Person;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StaffRepository extends JpaRepository<Staff, StaffId> {

    String PERSON = "select new io.kewei.platform.security.WhoIsWho$Person(s.id, s.login, s.name, s.branch) from Staff s";

    String ADMINISTRATORS = "select s from Staff s where s.active = true and exists "
            + "(select 1 from s.posts p where p.job = io.kewei.platform.security.JobRole.ADMINISTRATOR)";

    Optional<Staff> findByLogin(String login);

    @Query("select count(s) from Staff s where s.active = true and (s.branch = :place "
            + "or exists (select 1 from s.posts p where p.place = :place))")
    long countAt(BranchId place);

    @Query("select count(s) from Staff s where s.active = true and s.department = :department")
    long countIn(DepartmentId department);

    @Query(ADMINISTRATORS)
    List<Staff> administrators();

    @Query(ADMINISTRATORS)
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Staff> lockAdministrators();

    /** Makes everybody else who locks the person wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Staff s where s.id = :person")
    Optional<Staff> lock(StaffId person);

    @Modifying
    @Query("update Staff s set s.department = null where s.department = :department")
    void forget(DepartmentId department);

    @Query("select s from Staff s left join fetch s.posts where s.id in :people")
    List<Staff> withPosts(Collection<StaffId> people);

    @Query("select s from Staff s where lower(s.login) in :logins")
    List<Staff> calledIgnoringCase(Collection<String> logins);

    /** How many people have a login; asks the table itself: it is given once in the company, whoever may see whom. */
    @Query(value = "select count(*) from staff where lower(login) = :login", nativeQuery = true)
    long holding(String login);

    @Query("select s.id from Staff s where s.department = :department")
    List<StaffId> inDepartment(DepartmentId department);

    @Query("select s.id from Staff s where s.superior in :superiors")
    List<StaffId> reportingTo(Collection<StaffId> superiors);

    @Query("""
            select new io.kewei.organization.StaffRow(s.id, s.name, b.id, b.name)
            from Staff s join BranchEntry b on b.id = s.branch
            where s.active = true and (s.name like concat('%', :text, '%') or s.login like concat(:text, '%'))
            order by s.name, s.id
            """)
    List<StaffRow> rows(String text, Pageable page);

    @Query("""
            select new io.kewei.organization.StaffRow(s.id, s.name, b.id, b.name)
            from Staff s join BranchEntry b on b.id = s.branch where s.id = :id
            """)
    Optional<StaffRow> row(StaffId id);

    @Query(PERSON + " order by s.name, s.id")
    List<Person> people(Limit most);

    @Query(PERSON + " where s.id = :id")
    Optional<Person> person(StaffId id);

    @Query(PERSON + " where s.login = :login")
    Optional<Person> personWithLogin(String login);
}
