package io.kewei.visit;

import io.kewei.platform.Conditions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** A filter of visits as queries of the database, each with the conditions that somebody asked for and no others. */
final class VisitSelect {

    private final EntityManager entities;
    private final Conditions where = new Conditions();

    /** @param filter with all places that it means */
    VisitSelect(EntityManager entities, VisitFilter filter) {
        this.entities = entities;
        where.in("v.assignee", filter.people());
        where.in("exists (select 1 from StaffEntry m where m.id = v.assignee and m.branch in :teams)", "teams",
                filter.teams());
        where.in("v.branch", filter.branches());
        where.in("v.kind", filter.kinds());
        where.in("v.state", filter.states());
    }

    /** Those alone that reach into a range. */
    VisitSelect between(Instant from, Instant to) {
        where.add("v.plannedStart >= :earliest", "earliest", from.minus(Visit.LONGEST));
        where.add("v.plannedStart < :to", "to", to);
        where.add("v.plannedEnd > :from", "from", from);
        return this;
    }

    /** Those alone that are planned though their time has passed. */
    VisitSelect overdue(Instant now) {
        where.add("v.state = PLANNED");
        where.add("v.plannedEnd < :now", "now", now);
        return this;
    }

    /** The first ones. */
    List<VisitRow> rows(String order, int limit) {
        return ask(VisitRepository.ROW + where.text() + order, where, VisitRow.class).setMaxResults(limit)
                .getResultList();
    }

    long count() {
        return ask("select count(v) from Visit v" + where.text(), where, Long.class).getSingleResult();
    }

    /** How many begin at each moment, in an index's order. */
    List<StartCount> countStarts() {
        return ask("select new io.kewei.visit.StartCount(v.plannedStart, count(*)) from Visit v" + where.text()
                + " group by v.plannedStart order by v.plannedStart", where, StartCount.class).getResultList();
    }

    /**
     * Of those that begin at each of some moments the first few, in the order of time. Which they are an index knows;
     * what they show is looked up of these alone.
     */
    List<VisitRow> firstAt(Collection<Instant> moments, int few) {
        var there = where.and();
        there.add("v.plannedStart in :moments", "moments", moments);
        there.put("few", few);
        return ask("with First as (select v.id.value as id,"
                + " row_number() over (partition by v.plannedStart order by v.id.value) as nth from Visit v"
                + there.text() + ") " + VisitRepository.ROW + " join First f on f.id = v.id.value where f.nth <= :few"
                + VisitRepository.IN_ORDER, there, VisitRow.class).getResultList();
    }

    private <T> TypedQuery<T> ask(String text, Conditions filled, Class<T> answer) {
        var query = entities.createQuery(text, answer);
        filled.fill(query);
        return query;
    }
}
