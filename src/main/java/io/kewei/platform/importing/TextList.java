package io.kewei.platform.importing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;

/** Keeps a list of texts in one column, parted by the character that ASCII has for it. */
@Converter
class TextList implements AttributeConverter<List<String>, String> {

    private static final String SEPARATOR = "\u001f";

    @Override
    public String convertToDatabaseColumn(List<String> texts) {
        return texts.isEmpty() ? "" : String.join(SEPARATOR, texts) + SEPARATOR;
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        if (column.isEmpty()) {
            return List.of();
        }
        var texts = column.split(SEPARATOR, -1);
        return List.copyOf(Arrays.asList(texts).subList(0, texts.length - 1));
    }
}
