package io.kewei.platform.importing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.util.Throwables.getRootCause;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.platform.importing.ImportKind;
import io.kewei.platform.security.JobRole;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@WithUser(JobRole.ADMINISTRATOR)
class ImportViewTest extends UiTest {

    private static final String HEADER = "留言编号,留言用户,留言主题,留言时间,留言详情\n";

    private final String id = "V" + Long.toString(System.nanoTime(), 36);

    @Test
    void aFileIsRehearsedBeforeItIsImported() {
        go("import");
        upload(HEADER + id + ",A1,路灯不亮,2019-04-24 16:03:40,三号路\n" + id + "x,A1,路灯,昨天,三号路\n");
        await(() -> words().contains(t("importing.rehearsal.title")));
        assertThat(words()).contains(t("importing.rehearsal.nothing"), "letters.csv");
        assertThat(_find(ImportProblems.class)).hasSize(1);
    }

    @Test
    void aFileOfNoUseGetsASentenceAndTheStepStartsAgain() {
        go("import");
        // What goes wrong in the background meets the test either here or, as a notice, at the next round trip.
        var thrown = catchThrowable(() -> upload("a,b\n1,2\n"));
        await(() -> _find(Upload.class).size() == 1 && (thrown != null || !notices().isEmpty()));

        assertThat(thrown == null ? notices() : getRootCause(thrown).getMessage()).contains("留言编号", "留言用户");
    }

    @Test
    void everythingIsSaidInEnglishToo() {
        speak("en");
        go("import");

        assertThat(words()).contains("Import", "Download template", "No file has been imported yet");
    }

    @Test
    @WithUser(JobRole.AGENT)
    void whoMayNotImportDoesNotGetThere() {
        go("import");

        _assertNone(ImportView.class);
    }

    @SuppressWarnings("unchecked")
    private void upload(String text) {
        var kind = (Select<ImportKind>) _get(Select.class, spec -> spec.withLabel(t("importing.kind")));
        kind.setValue(kind.getListDataView().getItems().filter(each -> each.kind().equals("letters")).findFirst()
                .orElseThrow());
        UploadKt._upload(_get(Upload.class), "letters.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            MockVaadin.clientRoundtrip(true);
            return condition.call();
        });
    }
}
