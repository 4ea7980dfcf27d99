package io.kewei.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.platform.Ids;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/**
 * Every public method of every service, called by somebody of branch A who has every right, with the id of a record of
 * branch B in each place where it takes an id: the answer is the same as for an id that does not exist, and nothing is
 * changed. Methods and ids are found by reflection.
 */
@PortalTest
class ForeignIdTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Where an id is taken and passed over, and why that is right. */
    private static final Map<String, String> PASSED_OVER = entries(
            "CustomerTwins.of #0 CustomerId", "the customer that is not its own twin",
            "OrganizationQueries.reportsTo #0 StaffId", "nobody reports to oneself, which is what the other place says",
            "OrganizationQueries.reportsTo #1 StaffId", "as above",
            "AuditQueries.list #0 StaffId", "the office's lines were written by nobody of it",
            "AuditQueries.list #1 BranchId", "as above",
            "OwnSessions.end #0 UUID", "sessions and devices are one's own only, and this user has none",
            "OwnSessions.confirm #0 DeviceId", "as above",
            "OwnSessions.deny #0 DeviceId", "as above",
            "OwnSessions.forget #0 DeviceId", "as above",
            "OwnDevices.confirm #0 DeviceId", "as above",
            "OwnDevices.deny #0 DeviceId", "as above",
            "OwnDevices.remove #0 DeviceId", "as above",
            "StaffQueries.openWork #0 StaffId", "counts what modules contribute",
            "CustomerService.register #2 ContactId", "a contact of a new customer gets an id of its own",
            "CustomerService.change #3 ContactId", "a contact is kept within its customer",
            "VisitService.replan #1 CustomerId", "a visit stays with its customer");

    /** Where a foreign id is what is asked for, and why that is right. */
    private static final Map<String, String> MEANT = entries(
            "AccessReasons.of #0 StaffId", "administrators ask why that colleague sees something, or does not",
            "AccessExplainer.of #0 StaffId", "as above",
            "AccessReasons.reads #0 StaffId", "as above",
            "AccessReasons.places #0 StaffId", "as above",
            "AddressService.holding #0 BranchId", "administrators set from where each place may log in",
            "AddressService.own #0 BranchId", "as above",
            "CompanyPlaces.find #0 BranchId", "the names of all places, for those who share with them",
            "SkillService.rename #0 SkillId", "a word of the whole company, of no place",
            "SkillService.remove #0 SkillId", "as above",
            "ShareService.share #1 BranchId", "the place that is shown a record is another one");

    @Autowired
    private ApplicationContext context;
    @Autowired
    private Office office;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private EntityManager entities;
    @TempDir
    private Path folder;

    private final List<UUID> places = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, String> words = new TreeMap<>();
    private Tables tables;
    private Map<String, UUID> own;
    private Map<String, UUID> foreign;
    private int calls;

    private static Map<String, String> entries(String... all) {
        var map = new TreeMap<String, String>();
        for (var i = 0; i < all.length; i += 2) {
            map.put(all[i], all[i + 1]);
        }
        return map;
    }

    /** What came back: a result, or what was thrown. */
    private record Answer(String words, boolean refused, Map<String, String> after) {
    }

    @BeforeEach
    void twoBranches() {
        tables = new Tables(database);
        var mine = transaction.execute(status -> office.open("甲", 1));
        places.add(mine.branch().value());
        own = ids(mine.branch().value());
        words.put("number", database.queryForObject("select number from customer where branch_id = ? limit 1",
                String.class, Ids.bytes(mine.branch().value())));
        var other = transaction.execute(status -> office.open("乙", 1));
        places.add(other.branch().value());
        foreign = ids(other.branch().value());
        var user = new PortalUser(StaffId.next(), "wei.zhang", "张伟", mine.branch(), "甲",
                EnumSet.allOf(JobRole.class), Access.of(Scope.of(java.util.Set.of(mine.branch()))));
        WithUser.Factory.logIn(user);
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
        transaction.executeWithoutResult(status -> tables.remove(places));
    }

    @Test
    void aForeignIdGetsTheAnswerOfOneThatDoesNotExist() throws IOException {
        var file = Files.writeString(folder.resolve("customers.csv"), "客户名称\n中联重科\n");
        var arguments = new Arguments(own, words, file);
        var before = tables.sums();
        context.getBeansWithAnnotation(Service.class).values().stream()
                .sorted(Comparator.comparing(service -> AopUtils.getTargetClass(service).getName()))
                .forEach(service -> Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .sorted(Comparator.comparing(Method::toString))
                        .forEach(method -> each(service, method, arguments, before)));

        LoggerFactory.getLogger(getClass()).info("Foreign ids: {} calls", calls);
        Files.writeString(Path.of("target", "foreign-id-report.txt"), calls + " calls\n" + String.join("\n", wrong));
        assertThat(wrong).isEmpty();
    }

    private void each(Object service, Method method, Arguments arguments, Map<String, String> before) {
        speak(AopUtils.getTargetClass(service));
        int places;
        try {
            places = arguments.places(method.getParameters());
        } catch (IllegalStateException unknown) {
            wrong.add(method + ": " + unknown.getMessage());
            return;
        }
        for (var place = 0; place < places; place++) {
            var at = place;
            var nothing = new TreeMap<String, UUID>();
            var known = call(service, method, arguments.of(method.getParameters(), -1, own::get));
            var missing = call(service, method, arguments.of(method.getParameters(), at,
                    type -> nothing.computeIfAbsent(type, any -> Ids.next())));
            var type = arguments.triedType();
            var theirs = call(service, method, arguments.of(method.getParameters(), at, this::foreign));
            judge(AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName() + " #" + at + " " + type,
                    known, hide(missing, nothing), hide(theirs, foreign), before);
        }
    }

    /** What the service calls a record, and which version of it is the latest. */
    private void speak(Class<?> service) {
        var module = service.getPackageName();
        var record = module.endsWith(".ticket") ? "ticket" : module.endsWith(".visit") ? "visit" : "customer";
        var type = module.endsWith(".audit") ? "AuditEntryId" : StringUtils.capitalize(record) + "Id";
        own.put("UUID", own.get(type));
        foreign.put("UUID", foreign.get(type));
        words.put("field", record.equals("visit") ? "contactName" : "phone");
        var table = List.of("department", "place", "staff", "absence").stream()
                .filter(name -> service.getSimpleName().toLowerCase(Locale.ROOT).startsWith(name)).findFirst()
                .map(name -> name.equals("place") ? "branch" : name).orElse(record);
        words.put("seen", String.valueOf(database.queryForObject("select version from " + table + " where id = ?",
                Long.class, Ids.bytes(own.get(StringUtils.capitalize(table) + "Id")))));
    }

    private void judge(String where, Answer known, Answer missing, Answer theirs, Map<String, String> before) {
        if (MEANT.containsKey(where)) {
            return;
        }
        if (!missing.words().equals(theirs.words())) {
            wrong.add(where + ": foreign says " + theirs.words() + ", missing says " + missing.words());
        }
        if (known.words().equals(missing.words()) && !PASSED_OVER.containsKey(where)) {
            wrong.add(where + ": no difference between an own and a missing id: " + known.words());
        }
        if (!theirs.refused() && !theirs.after().equals(before) && !PASSED_OVER.containsKey(where)) {
            wrong.add(where + ": changes " + theirs.after().entrySet().stream()
                    .filter(table -> !table.getValue().equals(before.get(table.getKey()))).map(Map.Entry::getKey).toList());
        }
    }

    /** Calls in a transaction that is undone, and looks at the tables before that. */
    private Answer call(Object service, Method method, Object[] arguments) {
        calls++;
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                method.setAccessible(true);
                var result = method.invoke(service, arguments);
                entities.flush();
                var words = result instanceof CompletableFuture<?> later ? later.handle((done, trouble) ->
                        trouble == null ? done : trouble).get(20, TimeUnit.SECONDS) : result;
                return new Answer(String.valueOf(words), words instanceof Throwable, tables.sums());
            } catch (InvocationTargetException refused) {
                return new Answer(refused.getCause().toString(), true, Map.of());
            } catch (Exception broken) {
                return new Answer(broken.toString(), true, Map.of());
            }
        }));
    }

    /** The answer without the ids that were tried and those that were made meanwhile. */
    private Answer hide(Answer answer, Map<String, UUID> ids) {
        var words = answer.words();
        for (var id : ids.values()) {
            words = words.replace(id.toString(), "<id>");
        }
        words = ID.matcher(words).replaceAll(id -> own.containsValue(UUID.fromString(id.group())) ? id.group() : "<new>");
        return new Answer(words.replaceAll("@[0-9a-f]{5,8}\\b|asOf=[^,]*", ""), answer.refused(), answer.after());
    }

    private UUID foreign(String type) {
        return Objects.requireNonNull(foreign.get(type), () -> "No foreign record is known for the id " + type);
    }

    /** Ids of records of a place by the names of their types: {@code import_run} has an {@code ImportRunId}. */
    private Map<String, UUID> ids(UUID place) {
        var ids = new TreeMap<String, UUID>();
        tables.ids(place).forEach((table, id) -> ids.put(typeOf(table), id));
        ids.put("DeviceId", Ids.of(database.queryForObject("""
                select d.id from account_device d join staff s on s.id = d.account_id where s.branch_id = ? limit 1""",
                byte[].class, Ids.bytes(place))));
        ids.put("ContactId", Ids.of(database.queryForObject("""
                select c.contact_id from customer_contact c join customer o on o.id = c.customer_id
                where o.branch_id = ? limit 1""", byte[].class, Ids.bytes(place))));
        ids.put("ShareId", ids.get("RecordShareId"));
        ids.put("SkillId", Ids.next());
        return ids;
    }

    private static String typeOf(String table) {
        var name = new StringBuilder();
        for (var word : table.split("_")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.append("Id").toString();
    }
}
