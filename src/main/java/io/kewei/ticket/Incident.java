package io.kewei.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One update of an incident, as a service-management system logs it: a row of the file. The last row of an incident is
 * what became of it. Names of people, groups and places are codes; what the source does not know is empty.
 */
record Incident(String number, @Nullable TicketState state, Instant updatedAt, String updatedBy, int update,
                int reassignments, int reopens, boolean inTime, String caller, Instant openedAt, Channel channel,
                String location, String category, String subcategory, String symptom, String item, Urgency urgency,
                Priority priority, String group, String assignee, String closedCode, String resolvedBy,
                @Nullable Instant resolvedAt, @Nullable Instant closedAt) {

    /** What people read in the list, as the source has no words of its own. */
    String subject() {
        var words = new ArrayList<String>();
        words.add("事件 " + number);
        add(words, "类别 ", category);
        add(words, "子类 ", subcategory);
        add(words, "症状 ", symptom);
        return String.join(" · ", words);
    }

    /** The codes that the portal has no field for. */
    String description() {
        var words = new ArrayList<String>();
        add(words, "地点：", location);
        add(words, "报告人：", caller);
        add(words, "配置项：", item);
        add(words, "解决人：", resolvedBy);
        add(words, "关闭代码：", closedCode);
        return String.join("\n", words);
    }

    /** Where this update left the incident. Says nothing of other updates, so that it stays the same without them. */
    String news() {
        var words = new ArrayList<String>();
        words.add("第 " + update + " 次更新");
        add(words, "处理组 ", group);
        add(words, "处理人 ", assignee);
        words.add("优先级 " + (priority.ordinal() + 1));
        return String.join("，", words);
    }

    /** The state in which the source left the incident; old logs know states that nobody can name. */
    TicketState lastState() {
        return state != null ? state
                : closedAt != null ? TicketState.CLOSED
                : resolvedAt != null ? TicketState.RESOLVED : TicketState.IN_PROGRESS;
    }

    private static void add(List<String> words, String what, String value) {
        if (!value.isEmpty()) {
            words.add(what + value);
        }
    }
}
