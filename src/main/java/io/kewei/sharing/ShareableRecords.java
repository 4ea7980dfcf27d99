package io.kewei.sharing;

import io.kewei.platform.Missing;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.ScopedRecord;
import io.kewei.platform.scope.ScopedRecords;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All records that can be shared, whatever module they are of; through the eyes of whoever asks. */
@Component
class ShareableRecords {

    private final List<ScopedRecords> sources;

    ShareableRecords(List<ScopedRecords> sources) {
        this.sources = sources;
    }

    /** @throws Missing if there is none that the user may see */
    ScopedRecord get(Area area, UUID id) {
        return find(area, id).orElseThrow(Missing::new);
    }

    Optional<ScopedRecord> find(Area area, UUID id) {
        return sources.stream().filter(source -> source.area() == area).findFirst().flatMap(source -> source.find(id));
    }

    Optional<ScopedRecord> find(String number) {
        return sources.stream().flatMap(source -> source.find(number).stream()).findFirst();
    }
}
