package io.kewei.account.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Words as a picture that a phone's camera reads. */
class QrCode extends Image {

    QrCode(String words, String description) {
        super("data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(matrix(words)).getBytes(StandardCharsets.UTF_8)), description);
        addClassName("qr-code");
    }

    static BitMatrix matrix(String words) {
        try {
            return new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 2));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static String svg(BitMatrix matrix) {
        var path = new StringBuilder();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' shape-rendering='crispEdges'>".formatted(
                matrix.getWidth(), matrix.getHeight())
                + "<rect width='100%' height='100%' fill='#fff'/><path d='" + path + "'/></svg>";
    }
}
