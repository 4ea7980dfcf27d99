package io.kewei.platform.importing.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import io.kewei.platform.importing.ImportColumn;
import io.kewei.platform.importing.ImportKind;
import io.kewei.platform.security.WhoIsWho.Place;
import io.kewei.platform.ui.Fields;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The first step of an import: what, for which place, from which file. */
class ImportChoice extends Div {

    private final Select<ImportKind> kind = new Select<>();
    private final Select<Place> place = new Select<>();
    private final Paragraph hint = new Paragraph();
    private final Div columns = new Div();
    private final Anchor template = new Anchor();
    private final Upload upload;
    private final Function<ImportKind, DownloadHandler> templates;

    /**
     * @param own       the place that is chosen at first
     * @param templates makes the template for a kind
     * @param next      hears of the file that was chosen
     */
    ImportChoice(List<ImportKind> kinds, List<Place> places, Place own,
            Function<ImportKind, DownloadHandler> templates, Next next) {
        this.templates = templates;
        addClassName("import-choice");
        kind.setLabel(getTranslation("importing.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(each -> getTranslation(each.titleKey()));
        kind.addValueChangeListener(change -> describe(change.getValue()));
        place.setLabel(getTranslation("importing.branch"));
        place.setItems(places);
        place.setItemLabelGenerator(Place::name);
        place.setValue(own);
        upload = Fields.upload(UploadHandler.toTempFile((file, at) ->
                next.take(kind.getValue(), place.getValue(), at.toPath(), file.fileName())));
        upload.setMaxFiles(1);
        var fields = new Div(kind, place);
        fields.addClassName("import-fields");
        var formats = new Span(getTranslation("importing.file.hint"));
        formats.addClassName("import-formats");
        var known = new Details(getTranslation("importing.columns"), columns);
        add(fields, hint, upload, formats, template, known);
        kinds.stream().findFirst().ifPresent(kind::setValue);
    }

    /** Begins with this kind instead of the first. */
    ImportChoice with(@Nullable ImportKind chosen) {
        if (chosen != null) {
            kind.setValue(chosen);
        }
        return this;
    }

    private void describe(ImportKind chosen) {
        hint.setText(getTranslation(chosen.titleKey() + ".hint"));
        template.setText(getTranslation("importing.template"));
        template.setHref(templates.apply(chosen));
        columns.removeAll();
        chosen.columns().stream().map(this::column).forEach(columns::add);
    }

    private Span column(ImportColumn column) {
        var name = String.join(" / ", column.names());
        var label = new Span(column.required() ? getTranslation("importing.column.required", name) : name);
        label.addClassName("import-column");
        return label;
    }

    /** Takes the file over, which the taker has to delete. */
    interface Next {

        void take(ImportKind kind, Place place, Path file, String name);
    }
}
