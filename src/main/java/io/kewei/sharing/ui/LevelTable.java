package io.kewei.sharing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.kewei.organization.JobLevelService;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.Level;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.text.EnumKeys;
import io.kewei.platform.ui.Table;
import io.kewei.platform.ui.Words;
import java.util.List;

/** How far each job sees in each area; a change asks first, as it holds for everybody at once. */
class LevelTable extends Table<JobRole> {

    private final transient JobLevelService levels;

    LevelTable(JobLevelService levels) {
        this.levels = levels;
        addClassName("level-table");
        text("sharing.job", Words::of).setWidth("190px").setFlexGrow(0);
        for (var area : Area.values()) {
            component(EnumKeys.of(area), job -> cell(job, area)).setWidth("210px");
        }
        setCard(this::card);
        setItems(List.of(JobRole.values()));
        setAllRowsVisible(true);
    }

    private Component cell(JobRole job, Area area) {
        var now = levels.of(job).getOrDefault(area, Level.NONE);
        if (job == JobRole.ADMINISTRATOR || !job.rights().contains(area.readRight())) {
            return new Span(Words.of(now));
        }
        var select = new Select<Level>();
        select.setItems(Level.values());
        select.setItemLabelGenerator(Words::of);
        select.setAriaLabel(Words.of(job) + " " + Words.of(area));
        select.setValue(now);
        select.setWidthFull();
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                ask(job, area, change.getOldValue(), change.getValue());
            }
        });
        return select;
    }

    private void ask(JobRole job, Area area, Level before, Level next) {
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("sharing.levels.title"));
        question.setText(getTranslation("sharing.levels.text", job, area, before, next));
        question.setCancelable(true);
        question.setCancelText(getTranslation("platform.cancel"));
        question.setConfirmText(getTranslation("sharing.levels.set"));
        question.addCancelListener(cancel -> getDataProvider().refreshItem(job));
        question.addConfirmListener(confirm -> {
            levels.set(job, area, next);
            getDataProvider().refreshItem(job);
        });
        question.open();
    }

    private Div card(JobRole job) {
        var card = new Div(new Span(Words.of(job)));
        for (var area : Area.values()) {
            card.add(new Div(new Span(Words.of(area)), cell(job, area)));
        }
        card.addClassNames("row-card", "level-card");
        return card;
    }
}
