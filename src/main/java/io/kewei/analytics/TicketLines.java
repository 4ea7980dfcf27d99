package io.kewei.analytics;

import io.kewei.analytics.keeping.PlaceMonth;
import io.kewei.platform.Ids;
import io.kewei.platform.scope.BranchId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Takes in rows of tickets opened. There are many: columns go by number, and what comes again and again is made once. */
class TicketLines implements RowCallbackHandler {

    static final String COLUMNS = """
            branch_id, to_days(opened_on) - to_days('1970-01-01'), handler_id, handler_name, priority, category,
            case when resolved_at is not null then resolution_ms end,
            case when in_time is not null then in_time when resolved_at is not null then resolved_at <= due_at
                 when closed_at is not null then 2 when held_at is not null then if(due_at < held_at, 0, 2)
                 else 3 end,
            timestampdiff(microsecond, '1970-01-01', due_at), least(reassignments, 5)""";

    private static final Verdict[] VERDICTS = Verdict.values();

    private final Map<PlaceMonth, List<TicketLine>> lines = new HashMap<>();
    private final Map<Named, Handler> handlers = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    private record Named(@Nullable UUID id, String name) {

        Handler handler() {
            return new Handler(id == null ? name : id.toString(), name);
        }
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        var day = LocalDate.ofEpochDay(row.getLong(2));
        var where = new PlaceMonth(new BranchId(Ids.of(row.getBytes(1))), YearMonth.from(day));
        var handler = row.getBytes(3);
        var named = new Named(handler == null ? null : Ids.of(handler), row.getString(4));
        var took = row.getLong(7);
        var resolution = row.wasNull() ? null : took;
        var verdict = VERDICTS[row.getInt(8)];
        lines.computeIfAbsent(where, added -> new ArrayList<>()).add(new TicketLine(day.getDayOfMonth(),
                handlers.computeIfAbsent(named, Named::handler), once(row.getString(5)), once(row.getString(6)),
                resolution, verdict, verdict == Verdict.WAITING ? row.getLong(9) : 0, row.getInt(10)));
    }

    private String once(String word) {
        return words.computeIfAbsent(word, same -> same);
    }

    Map<PlaceMonth, OpenedTickets> pieces() {
        var pieces = new HashMap<PlaceMonth, OpenedTickets>();
        lines.forEach((where, some) -> pieces.put(where, OpenedTickets.of(some)));
        return pieces;
    }
}
