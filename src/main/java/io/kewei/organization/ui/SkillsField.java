package io.kewei.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.kewei.organization.SkillGrade;
import io.kewei.organization.SkillLevel;
import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody can do and how well, a line for each skill; a word that the dictionary does not have may be typed. */
class SkillsField extends CustomField<Set<SkillLevel>> {

    private final Set<String> dictionary;
    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();

    SkillsField(List<String> dictionary) {
        super(Set.of());
        this.dictionary = new TreeSet<>(dictionary);
        setLabel(getTranslation("organization.skills"));
        addClassName("lines-field");
        list.addClassName("lines");
        add(list, new Button(getTranslation("organization.skill.add"), Icons.of("plus"), click -> put(null)));
    }

    /** Whether no skill is named twice. */
    boolean isSound() {
        var named = lines.stream().map(Line::level).filter(Objects::nonNull).map(SkillLevel::skill).toList();
        return named.size() == Set.copyOf(named).size();
    }

    private void put(@Nullable SkillLevel level) {
        var line = new Line(level);
        lines.add(line);
        list.add(line);
    }

    @Override
    protected Set<SkillLevel> generateModelValue() {
        return lines.stream().map(Line::level).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @Override
    protected void setPresentationValue(@Nullable Set<SkillLevel> levels) {
        lines.clear();
        list.removeAll();
        if (levels != null) {
            levels.stream().sorted().forEach(this::put);
        }
    }

    /** One skill with its grade. */
    private final class Line extends Div {

        private final ComboBox<String> skill = Fields.pick("organization.skill");
        private final Select<SkillGrade> grade = Fields.choice("organization.skillGrade", SkillGrade.class);

        Line(@Nullable SkillLevel level) {
            addClassName("line");
            skill.setItems(dictionary);
            skill.setAllowCustomValue(true);
            skill.addCustomValueSetListener(typed -> {
                var word = typed.getDetail().strip();
                if (!word.isEmpty() && word.length() <= SkillLevel.NAME_MAX) {
                    dictionary.add(word);
                    skill.setItems(dictionary);
                    skill.setValue(word);
                }
            });
            grade.setValue(level == null ? SkillGrade.GOOD : level.grade());
            skill.setValue(level == null ? null : level.skill());
            skill.addValueChangeListener(change -> updateValue());
            grade.addValueChangeListener(change -> updateValue());
            var remove = new Button(Icons.of("trash-2"), click -> {
                lines.remove(this);
                list.remove(this);
                updateValue();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("organization.skill.remove"));
            add(skill, grade, remove);
        }

        @Nullable SkillLevel level() {
            return skill.getValue() == null ? null : new SkillLevel(skill.getValue(), grade.getValue());
        }
    }
}
