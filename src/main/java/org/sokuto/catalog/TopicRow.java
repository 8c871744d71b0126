package org.sokuto.catalog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.csv.CellText;
import org.sokuto.shared.csv.Columns;
import org.sokuto.shared.csv.CsvHeader;
import org.sokuto.shared.csv.CsvRow;
import org.sokuto.shared.csv.RowFault;
import org.sokuto.shared.csv.RowFaultCode;

/** One row of a list of topics, or what is wrong with it. */
record TopicRow(
        String code,
        String product,
        String productEn,
        String name,
        String nameEn,
        @Nullable Integer minutes,
        boolean material,
        @Nullable RowFault fault) {

    static final String CODE = "code";
    private static final String PRODUCT = "product";
    private static final String NAME = "name";
    private static final String MINUTES = "minutes";
    private static final String MATERIAL = "material";
    private static final String PRODUCT_EN = "product_en";
    private static final String NAME_EN = "name_en";

    private static final int LONGEST_CODE = 80;
    private static final int LONGEST_NAME = 200;

    static Columns columns(CsvHeader header) {
        Map<String, List<String>> names = Map.of(
                CODE, List.of("topic", "topic code", "コード"),
                PRODUCT, List.of("product name", "商品"),
                NAME, List.of("topic name", "テーマ"),
                MINUTES, List.of("minutes of study", "学習の分数"),
                MATERIAL, List.of("教材"),
                PRODUCT_EN, List.of("product en", "商品（英語）"),
                NAME_EN, List.of("name en", "テーマ（英語）"));
        return Columns.in(header, names, List.of(CODE, PRODUCT, NAME));
    }

    static TopicRow read(Columns columns, CsvRow row) {
        String code = columns.cell(row, CODE).code();
        if (code.isEmpty() || code.length() > LONGEST_CODE || code.indexOf('.') < 1 || code.endsWith(".")) {
            return refused(columns.fault(row, CODE, RowFaultCode.MISSING_CELL));
        }
        for (String key : List.of(PRODUCT, NAME)) {
            String text = columns.raw(row, key);
            if (text.isEmpty() || text.length() > LONGEST_NAME) {
                return refused(columns.fault(row, key, RowFaultCode.MISSING_CELL));
            }
        }
        CellText minutes = columns.cell(row, MINUTES);
        var number = minutes.wholeNumber();
        if (!minutes.isBlank() && (number.isEmpty() || number.getAsInt() < 0)) {
            return refused(columns.fault(row, MINUTES, RowFaultCode.BAD_NUMBER));
        }
        CellText material = columns.cell(row, MATERIAL);
        if (!material.isBlank() && !List.of("0", "1").contains(material.text())) {
            return refused(columns.fault(row, MATERIAL, RowFaultCode.BAD_FLAG));
        }
        String product = columns.raw(row, PRODUCT);
        String name = columns.raw(row, NAME);
        return new TopicRow(
                code,
                product,
                orElse(columns.raw(row, PRODUCT_EN), product),
                name,
                orElse(columns.raw(row, NAME_EN), name),
                number.isPresent() ? (Integer) number.getAsInt() : null,
                !material.text().equals("0"),
                null);
    }

    /** The product's key: what stands before the first dot of the code. */
    String productKey() {
        return code.substring(0, code.indexOf('.'));
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static TopicRow refused(RowFault fault) {
        return new TopicRow("", "", "", "", "", null, false, fault);
    }
}
