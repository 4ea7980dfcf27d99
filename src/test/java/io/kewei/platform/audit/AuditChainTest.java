package io.kewei.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.platform.Ids;
import io.kewei.platform.scope.BranchId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What somebody with the whole database in hand may try with the trail, and what is noticed. */
@PortalTest
@WithUser
@Transactional
@Tag("database")
class AuditChainTest {

    private static final int LINES = 12;

    @Autowired
    AuditLog audit;
    @Autowired
    AuditChain chain;
    @Autowired
    AuditSealer sealer;
    @Autowired
    AuditVerifier verifier;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    EntityManager entities;
    @Autowired
    Clock clock;

    final Random random = new Random(20260305);
    long first;
    long last;

    @BeforeEach
    void someLines() {
        sealAll();
        first = chain.ends().sealed().number() + 1;
        write(LINES);
        last = chain.ends().sealed().number();
    }

    @Test
    void whatIsWrittenIsSealedWithoutAGap() {
        assertThat(last - first + 1).isEqualTo(LINES);
        assertThat(report(null).isSound()).isTrue();
        assertThat(report(null).head()).isEqualTo(chain.ends().sealed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"at = timestampadd(microsecond, 1, at)", "kind = 'LOGIN'", "action = concat(action, 'x')",
            "actor_id = null", "actor_id = unhex(repeat('01', 16))", "actor_login = 'zhang.san'", "actor_name = ''",
            "actor_branch_id = null", "address = '10.0.0.1'", "subject = 'ticket'", "subject_id = null",
            "label = concat(label, ' ')", "branch_id = null", "branch_id = unhex(repeat('02', 16))",
            "old_value = concat(old_value, '0')", "new_value = ''", "old_value = new_value, new_value = old_value",
            "subject = concat(subject, label), label = ''", "hash = unhex(repeat('0a', 32))",
            "id = unhex(repeat('03', 16))"})
    void anyChangeOfAnyFieldIsFoundWhereItIs(String change) {
        var victim = anyLine();
        assertThat(jdbc.update("update audit_entry set " + change + " where number = ?", victim)).isEqualTo(1);

        var flaw = flaw();

        assertThat(flaw.kind()).isEqualTo(AuditFlaw.Kind.CONTENT);
        assertThat(flaw.number()).isEqualTo(victim);
        assertThat(flaw.at()).isNotNull();
    }

    @Test
    void aLineThatWasTakenOutIsMissed() {
        var victim = first + random.nextInt(LINES - 1);
        jdbc.update("delete from audit_entry where number = ?", victim);

        assertThat(flaw()).isEqualTo(new AuditFlaw(AuditFlaw.Kind.MISSING, victim, null, victim));
    }

    @Test
    void severalLinesThatWereTakenOutAreMissedTogether() {
        jdbc.update("delete from audit_entry where number between ? and ?", first + 2, first + 5);

        assertThat(flaw()).isEqualTo(new AuditFlaw(AuditFlaw.Kind.MISSING, first + 2, null, first + 5));
    }

    @Test
    void aTailThatWasCutOffIsMissed() {
        jdbc.update("delete from audit_entry where number >= ?", last - 2);

        assertThat(flaw()).isEqualTo(new AuditFlaw(AuditFlaw.Kind.END, last - 2, null, last));
    }

    @Test
    void aTailThatWasCutOffWithTheChainsOwnMemoryIsMissedByWhoeverKeptTheHead() {
        var kept = chain.ends().sealed();
        var before = chain.after(last - 4, 1).getFirst().head();
        jdbc.update("delete from audit_entry where number > ?", before.number());
        setEnd(before);

        assertThat(report(null).flaw()).isNull();
        assertThat(verifier.verify(kept).flaw())
                .isEqualTo(new AuditFlaw(AuditFlaw.Kind.END, before.number() + 1, null, kept.number()));
    }

    @Test
    void linesThatChangedPlacesAreFoundAtTheFirstOfThem() {
        var one = first + 2;
        var other = first + 7;
        jdbc.update("update audit_entry set number = 0 where number = ?", one);
        jdbc.update("update audit_entry set number = ? where number = ?", one, other);
        jdbc.update("update audit_entry set number = ? where number = 0", other);

        assertThat(flaw().kind()).isEqualTo(AuditFlaw.Kind.LINK);
        assertThat(flaw().number()).isEqualTo(one);
    }

    @Test
    void aLineThatWasPutInBetweenIsFoundAtTheOneBehindIt() {
        var place = first + 4;
        jdbc.update("update audit_entry set number = number + 1 where number >= ? order by number desc", place);
        forge(place, new Seals(settings(null)));
        jdbc.update("update audit_chain set sealed_number = sealed_number + 1");

        assertThat(flaw().kind()).isEqualTo(AuditFlaw.Kind.LINK);
        assertThat(flaw().number()).isEqualTo(place + 1);
    }

    @Test
    void aLineThatWasExchangedWithAHashThatFitsIsFoundAtTheOneBehindIt() {
        var place = first + 4;
        jdbc.update("delete from audit_entry where number = ?", place);
        forge(place, new Seals(settings(null)));

        assertThat(flaw().kind()).isEqualTo(AuditFlaw.Kind.LINK);
        assertThat(flaw().number()).isEqualTo(place + 1);
    }

    @Test
    void aChainThatWasComputedAnewIsFoundByWhoeverKeptAHead() {
        var kept = chain.after(first + 6, 1).getFirst().head();
        jdbc.update("update audit_entry set new_value = 'never' where number = ?", first + 3);
        computeAnew(new Seals(settings(null)));

        assertThat(report(null).flaw()).isNull();
        assertThat(verifier.verify(kept).flaw().kind()).isEqualTo(AuditFlaw.Kind.KEPT);
        assertThat(verifier.verify(kept).flaw().number()).isEqualTo(kept.number());
    }

    @Test
    void aChainThatWasComputedAnewIsFoundWhereAKeyIsUsed() {
        var keyed = new Seals(settings("k".repeat(32)));
        computeAnew(keyed);
        var verifying = new AuditVerifier(chain, keyed, clock);
        assertThat(verifying.verify(null).flaw()).isNull();

        jdbc.update("update audit_entry set new_value = 'never' where number = ?", first + 3);
        computeAnew(new Seals(settings("m".repeat(32))));
        assertThat(verifying.verify(null).flaw().kind()).isEqualTo(AuditFlaw.Kind.UNKNOWN_KEY);

        computeAnew(new Seals(settings(null)));
        assertThat(verifying.verify(null).flaw()).satisfies(flaw -> {
            assertThat(flaw.kind()).isEqualTo(AuditFlaw.Kind.WITHOUT_KEY);
            assertThat(flaw.number()).isEqualTo(first);
        });
    }

    @Test
    void aFormerKeyStillVerifiesWhatItSealed() {
        computeAnew(new Seals(settings("k".repeat(32))));
        var changed = new Seals(new AuditSettings("m".repeat(32), List.of("k".repeat(32)), first, Duration.ZERO,
                Period.ofYears(1)));
        new AuditSealer(chain, changed, audit).seal();
        note(1);
        new AuditSealer(chain, changed, audit).seal();

        assertThat(new AuditVerifier(chain, changed, clock).verify(null).flaw()).isNull();
    }

    @Test
    void aLineThatWaitsLongerThanAMinuteIsReported() {
        note(1);
        assertThat(report(null).isSound()).isTrue();

        var later = Clock.offset(clock, Duration.ofSeconds(61));
        var report = new AuditVerifier(chain, new Seals(settings(null)), later).verify(null);

        assertThat(report.flaw()).isNull();
        assertThat(report.late()).isEqualTo(1);
        assertThat(report.isSound()).isFalse();
    }

    @Test
    void linesThatWereKeptLongEnoughGoAndTheRestCanStillBeVerified() {
        var kept = chain.after(first + 2, 1).getFirst().head();
        assertThat(retention(Duration.ofDays(5 * 365)).removeOld()).isZero();

        age(first + 5);
        var removed = retention(Duration.ZERO).removeOld();

        assertThat(removed).isEqualTo((int) first + 5);
        var report = report(null);
        assertThat(report.flaw()).isNull();
        assertThat(report.begins().number()).isEqualTo(first + 5);
        assertThat(report.head().number()).as("the removal is a line itself").isEqualTo(last + 1);
        assertThat(verifier.verify(kept).flaw()).as("too old to compare").isNull();
        assertThat(jdbc.queryForObject("select count(*) from audit_entry where number <= ?", Long.class, first + 5))
                .isZero();
    }

    @Test
    void whoeverRemovesTheBeginningWithoutSayingSoIsFound() {
        var upTo = chain.after(first, 1).getFirst().head();
        chain.remove(upTo);

        assertThat(flaw()).isEqualTo(new AuditFlaw(AuditFlaw.Kind.BEGINNING, 1, null, upTo.number()));
    }

    @Test
    void whatIsNotInOrderIsNotRemoved() {
        age(first + 5);
        jdbc.update("update audit_entry set label = 'x' where number = ?", first + 2);

        retention(Duration.ZERO).removeOld();

        assertThat(flaw().number()).isEqualTo(first + 2);
        assertThat(flaw().kind()).isEqualTo(AuditFlaw.Kind.CONTENT);
    }

    @Test
    void aChainThatWasCutUnderARunningPortalSaysSoItself() {
        var cut = new AuditSealer(chain, new Seals(settings(null)), audit);
        var before = chain.after(last - 4, 1).getFirst().head();
        cut.reached(chain.ends().sealed());
        jdbc.update("delete from audit_entry where number > ?", before.number());
        setEnd(before);

        cut.seal();
        entities.flush();
        cut.seal();

        assertThat(chain.after(before.number(), 9)).singleElement().satisfies(
                line -> assertThat(line.line().action()).isEqualTo("cut"));
    }

    private long anyLine() {
        return first + random.nextInt(LINES);
    }

    private void write(int lines) {
        note(lines);
        sealAll();
    }

    private void note(int lines) {
        for (var line = 0; line < lines; line++) {
            audit.note(AuditNote.of(AuditKind.CHANGED, "phone").on("customer", Ids.next(), "KH-260305-000" + line)
                    .in(BranchId.next()).values("" + random.nextInt(), "東方\n" + random.nextInt()));
        }
        entities.flush();
    }

    private void sealAll() {
        while (sealer.seal() > 0) {
            entities.flush();
        }
    }

    private void forge(long number, Seals seals) {
        var previous = chain.after(number - 2, 1).getFirst().head();
        note(1);
        var sealed = seals.seal(chain.waiting(1).getFirst(), previous);
        store(sealed);
    }

    private void store(SealedLine sealed) {
        jdbc.update("update audit_entry set number = ?, sealed_with = ?, previous_hash = unhex(?), hash = unhex(?) "
                        + "where id = ?",
                sealed.number(), sealed.sealedWith(), sealed.previous(), sealed.hash(), Ids.bytes(sealed.line().id()));
    }

    /** What somebody does who knows how the chain is made. */
    private void computeAnew(Seals seals) {
        var head = chain.after(first - 2, 1).stream().map(SealedLine::head).filter(one -> one.number() < first)
                .findFirst().orElse(AuditHead.NOTHING);
        for (var line : chain.after(first - 1, 1_000)) {
            var sealed = seals.seal(line.line(), head);
            store(sealed);
            head = sealed.head();
        }
        setEnd(head);
    }

    private void setEnd(AuditHead head) {
        jdbc.update("update audit_chain set sealed_number = ?, sealed_hash = unhex(?)", head.number(), head.hash());
    }

    /** Lines as old as the portal itself would have them, with a chain that is right. */
    private void age(long upTo) {
        jdbc.update("update audit_entry set at = timestampadd(year, -2, at) where number <= ?", upTo);
        var head = AuditHead.NOTHING;
        for (var line : chain.after(0, 100_000)) {
            var sealed = new Seals(settings(null)).seal(line.line(), head);
            store(sealed);
            head = sealed.head();
        }
        setEnd(head);
    }

    private AuditRetention retention(Duration earlier) {
        return new AuditRetention(chain, sealer, new Seals(settings(null)), audit, settings(null),
                Clock.offset(clock, earlier.negated()), ZoneId.of("Asia/Shanghai"));
    }

    private AuditSettings settings(String key) {
        return new AuditSettings(key, List.of(), first, Duration.ZERO, Period.ofYears(1));
    }

    private AuditReport report(AuditHead kept) {
        return verifier.verify(kept);
    }

    private AuditFlaw flaw() {
        var flaw = report(null).flaw();
        assertThat(flaw).as("something is wrong").isNotNull();
        return flaw;
    }
}
