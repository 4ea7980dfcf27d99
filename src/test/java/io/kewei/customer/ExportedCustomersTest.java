package io.kewei.customer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.platform.importing.ImportOutcome.Mark;
import io.kewei.platform.importing.ImportRehearsal;
import io.kewei.platform.importing.ImportService;
import io.kewei.platform.ui.ExportButton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-032 and UC-031: a list goes out under a watermark and comes back in as it is. */
@WithUser
@Tag("database")
class ExportedCustomersTest extends UiTest {

    @Autowired
    CustomerTestData data;
    @Autowired
    ImportService imports;
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void anExportedListComesBackInWithoutAChange(String language) throws IOException {
        var branch = data.organization().branch("往返分公司");
        data.stored("往返机械一厂", branch);
        data.stored("=往返机械二厂", branch);
        speak(language);
        go("customers?branch=" + branch.value());
        var file = folder.resolve("customers.xlsx");
        Files.write(file, DownloadKt._download(_get(ExportButton.class)));

        var rehearsal = imports.rehearse("customers", file, "customers.xlsx", branch, share -> { });

        assertThat(rehearsal.lines()).extracting(ImportRehearsal.Line::mark).containsExactly(Mark.UNCHANGED, Mark.UNCHANGED);
    }
}
