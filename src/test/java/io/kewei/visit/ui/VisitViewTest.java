package io.kewei.visit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.visit.VisitQueries;
import io.kewei.visit.VisitState;
import io.kewei.visit.VisitTestData;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithUser
class VisitViewTest extends UiTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2031, 3, 5, 9, 0);

    @Autowired
    VisitTestData data;
    @Autowired
    VisitQueries queries;

    VisitTestData.Office office;

    @BeforeEach
    void anOffice() {
        office = data.office("中联重科", "张伟");
    }

    @Test
    void aVisitSaysWhenWhoAndWhy() {
        go(VisitNavigation.address(data.planned(office, NINE)));

        assertThat(words()).contains("中联重科", "张伟", "季度点检", "例行检查", "已计划", "2031-03-05 09:00 – 10:00");
    }

    @Test
    void whatElseWasWithTheCustomerStandsBesideIt() {
        data.done(office, NINE.minusDays(30), "正常");
        go(VisitNavigation.address(data.planned(office, NINE)));

        assertThat(words()).contains("与该客户的其他拜访", "2031-02-03 09:00");
    }

    @Test
    void theResultIsWrittenDownAndTheVisitIsDone() {
        var id = data.planned(office, NINE);
        go(VisitNavigation.address(id));
        click("填写结果");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("现场情况")), "密封圈渗油");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("下一步")), "寄配件");
        click("完成拜访");

        _assertNone(Dialog.class);
        assertThat(words()).contains("已完成", "密封圈渗油", "寄配件");
        _assertNone(Button.class, spec -> spec.withText("调整安排"));
        assertThat(queries.find(id).orElseThrow().row().state()).isEqualTo(VisitState.DONE);
    }

    @Test
    void withoutFindingsNothingIsDone() {
        go(VisitNavigation.address(data.planned(office, NINE)));
        click("填写结果");
        click("完成拜访");

        _assertOne(Dialog.class);
        assertThat(_get(TextArea.class, spec -> spec.withLabel("现场情况")).isInvalid()).isTrue();
    }

    @Test
    void aVisitIsReplanned() {
        go(VisitNavigation.address(data.planned(office, NINE)));
        click("调整安排");
        _setValue(_get(DateTimePicker.class, spec -> spec.withLabel("结束")), NINE.plusHours(3));
        click("保存");

        assertThat(words()).contains("2031-03-05 09:00 – 12:00");
    }

    @Test
    void aCancelledVisitSaysWhy() {
        go(VisitNavigation.address(data.planned(office, NINE)));
        click("取消拜访");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("取消原因")), "客户放假");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("取消拜访")));

        assertThat(words()).contains("已取消", "客户放假");
    }

    @Test
    void aVisitThatNobodyKnowsGetsASentence() {
        go("visits/" + UUID.randomUUID());
        assertThat(words()).contains("找不到页面");
        go("visits/nonsense");
        assertThat(words()).contains("找不到页面");
    }

    @Test
    void allOfItIsSaidInEnglishToo() {
        speak("en");
        go(VisitNavigation.address(data.planned(office, NINE)));
        assertThat(words()).contains("Planned", "Routine inspection", "Report result").doesNotContain("!visit");

        go("calendar");
        assertThat(words()).contains("Visit calendar", "Overdue", "Mine").doesNotContain("!visit");
    }
}
