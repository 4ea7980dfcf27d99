package io.kewei.ticket;

import io.kewei.platform.scheduling.Rounds;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Has the {@link OpenLine} read in the background, after the start and now and then anew, word of changes or no word. */
@Component
@ConditionalOnWebApplication
class OpenLineRounds extends Rounds {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration MAX_AGE = Duration.ofMinutes(30);

    private final OpenLine line;
    private final Clock clock;

    /** @param every how often it is looked whether there is something to read; zero for never */
    OpenLineRounds(OpenLine line, Clock clock, @Value("${kewei.ticket.line-every:5s}") Duration every) {
        super("open-line", every, PATIENCE, "Open tickets could not be read ahead, and are counted by the database");
        this.line = line;
        this.clock = clock;
    }

    @Override
    protected void round() {
        if (!line.isKnownSince(clock.instant().minus(MAX_AGE))) {
            line.read(this::paced);
        }
        line.catchUp(this::paced);
    }
}
