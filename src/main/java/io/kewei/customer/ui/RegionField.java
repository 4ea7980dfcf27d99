package io.kewei.customer.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import io.kewei.customer.Divisions;
import io.kewei.customer.Divisions.Division;
import java.util.List;

/** Chooses a place step by step: province, city, county. The value is the code of the last one chosen. */
class RegionField extends CustomField<String> {

    private static final int PROVINCE = 2;
    private static final int CITY = 4;
    private static final int COUNTY = 6;

    private final ComboBox<Division> province = box("customer.region.province");
    private final ComboBox<Division> city = box("customer.region.city");
    private final ComboBox<Division> county = box("customer.region.county");

    RegionField() {
        super("");
        setLabel(getTranslation("customer.region"));
        addClassName("region-field");
        province.setItems(Divisions.provinces());
        province.addValueChangeListener(change -> {
            city.setItems(change.getValue() == null ? List.of() : Divisions.cities(change.getValue().code()));
            updateValue();
        });
        city.addValueChangeListener(change -> {
            county.setItems(change.getValue() == null ? List.of() : Divisions.counties(change.getValue().code()));
            updateValue();
        });
        county.addValueChangeListener(change -> updateValue());
        var boxes = new Div(province, city, county);
        boxes.addClassName("region-boxes");
        add(boxes);
    }

    private ComboBox<Division> box(String placeholderKey) {
        var box = new ComboBox<Division>();
        box.setPlaceholder(getTranslation(placeholderKey));
        box.setAriaLabel(getTranslation(placeholderKey));
        box.setItemLabelGenerator(Division::name);
        box.setClearButtonVisible(true);
        return box;
    }

    @Override
    protected String generateModelValue() {
        return county.getValue() != null ? county.getValue().code()
                : city.getValue() != null ? city.getValue().code()
                : province.getValue() != null ? province.getValue().code() : "";
    }

    @Override
    protected void setPresentationValue(String code) {
        choose(province, Divisions.provinces(), code, PROVINCE);
        var cities = code.length() < PROVINCE ? List.<Division>of() : Divisions.cities(code.substring(0, PROVINCE));
        city.setItems(cities);
        choose(city, cities, code, CITY);
        var counties = code.length() < CITY ? List.<Division>of() : Divisions.counties(code.substring(0, CITY));
        county.setItems(counties);
        choose(county, counties, code, COUNTY);
    }

    private static void choose(ComboBox<Division> box, List<Division> places, String code, int length) {
        box.setValue(code.length() < length ? null : places.stream()
                .filter(place -> place.code().equals(code.substring(0, length))).findFirst().orElse(null));
    }
}
