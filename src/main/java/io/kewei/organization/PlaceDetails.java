package io.kewei.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of a place.
 *
 * @param code      short name that never changes; part of numbers, files and the path in the tree
 * @param agentType for an entrusted agent, on what ground it acts; null for every other place
 * @param authority for an entrusted agent, what it may do in the company's name
 */
public record PlaceDetails(
        @NotBlank @Size(max = CODE_MAX) @Pattern(regexp = CODE) String code, @NotBlank @Size(max = NAME_MAX) String name,
        @NotNull BranchKind kind, @Nullable AgentType agentType, @Size(max = AUTHORITY_MAX) String authority) {

    public static final int CODE_MAX = 20;
    public static final int NAME_MAX = 100;
    public static final int AUTHORITY_MAX = 500;
    public static final String CODE = "[A-Za-z0-9]+";

    /** Only an agent keeps what is said of agents. */
    public PlaceDetails {
        if (kind != BranchKind.AGENT) {
            agentType = null;
            authority = "";
        }
    }

    /** A place that is no agent. */
    public static PlaceDetails of(String code, String name, BranchKind kind) {
        return new PlaceDetails(code, name, kind, null, "");
    }
}
