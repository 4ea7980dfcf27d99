package io.kewei.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.Post;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.Icons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody does where: a line for each post. A line that is not filled in counts for nothing. */
class PostsField extends CustomField<Set<Post>> {

    private final OrganizationQueries organization;
    private final Supplier<@Nullable BranchId> home;
    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();

    /** @param home the place that a new line begins with */
    PostsField(OrganizationQueries organization, Supplier<@Nullable BranchId> home) {
        super(Set.of());
        this.organization = organization;
        this.home = home;
        setLabel(getTranslation("organization.posts"));
        addClassName("lines-field");
        list.addClassName("lines");
        add(list, new Button(getTranslation("organization.post.add"), Icons.of("plus"), click -> {
            put(home.get(), null);
            updateValue();
        }));
    }

    private void put(@Nullable BranchId place, @Nullable JobRole job) {
        var line = new Line(place, job);
        lines.add(line);
        list.add(line);
    }

    @Override
    protected Set<Post> generateModelValue() {
        return lines.stream().map(Line::post).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @Override
    protected void setPresentationValue(@Nullable Set<Post> posts) {
        lines.clear();
        list.removeAll();
        if (posts != null) {
            posts.stream().sorted(Comparator.comparing(Post::job)).forEach(post -> put(post.place(), post.job()));
        }
    }

    /** One post: place, job, and the way to take it off. */
    private final class Line extends Div {

        private final BranchPicker place = new BranchPicker("organization.post.place", organization);
        private final Select<JobRole> job = Fields.choice("organization.post.job", JobRole.class);

        Line(@Nullable BranchId at, @Nullable JobRole as) {
            addClassName("line");
            place.setValue(at);
            job.setValue(as);
            place.addValueChangeListener(change -> updateValue());
            job.addValueChangeListener(change -> updateValue());
            var remove = new Button(Icons.of("trash-2"), click -> {
                lines.remove(this);
                list.remove(this);
                updateValue();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("organization.post.remove"));
            add(place, job, remove);
        }

        @Nullable Post post() {
            return place.getValue() == null || job.getValue() == null ? null : new Post(place.getValue(), job.getValue());
        }
    }
}
