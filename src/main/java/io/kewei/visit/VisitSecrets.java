package io.kewei.visit;

import io.kewei.platform.masking.Pass;
import io.kewei.platform.masking.Secret;
import io.kewei.platform.masking.SecretKind;
import io.kewei.platform.masking.SecretSource;
import io.kewei.platform.masking.Veil;
import io.kewei.platform.security.Roles;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is sensitive of a visit: the number that somebody wrote beside the name of whom to meet. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.VISIT_READ + "')")
class VisitSecrets implements SecretSource {

    private static final String CONTACT = "contactName";
    /** The same in the history of changes, {@link VisitNotes}. */
    private static final String NOTED_CONTACT = "contact";

    private final VisitRepository visits;

    VisitSecrets(VisitRepository visits) {
        this.visits = visits;
    }

    /** Sends each sensitive value of two states of a plan through a pass; the rest is of the first. */
    static VisitDetails pass(VisitDetails mine, String storedContact, Pass pass) {
        return new VisitDetails(mine.customer(),
                pass.text(SecretKind.WORDS, CONTACT, mine.contactName(), storedContact), mine.kind(), mine.purpose(),
                mine.assignee(), mine.start(), mine.end());
    }

    @Override
    public String subject() {
        return VisitService.SUBJECT;
    }

    @Override
    public Optional<Secret> find(UUID id, String field) {
        return visits.findById(new VisitId(id)).filter(visit -> field.equals(CONTACT))
                .map(visit -> new Secret(visit.facts(), visit.number(), SecretKind.WORDS, "visit.contact",
                        visit.contactName()));
    }

    @Override
    public String veiled(String field, String text, Veil veil) {
        return field.equals(NOTED_CONTACT) ? veil.show(SecretKind.WORDS, text) : text;
    }
}
