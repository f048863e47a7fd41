import Bytes
import Templates

/// Writing bytes into HTML, as libcmark escapes them.
enum Escaping {
    /// Appends text of several lines, with `<br>` between them.
    static func append(lines text: ByteSlice, to output: inout ByteBuffer) {
        for (number, line) in text.split(separator: ASCII.newline).enumerated() {
            if number > 0 { output.append("<br>") }
            append(text: line, to: &output)
        }
    }

    /// Appends text for the content of an element or for a quoted attribute.
    static func append(text: ByteSlice, to output: inout ByteBuffer) {
        text.withUnsafeBufferPointer { Templates.Escaping.append($0, keepsApostrophes: true, to: &output) }
    }

    /// The same for what is no page.
    static func append(text: ByteSlice, to output: inout [UInt8]) {
        var buffer = ByteBuffer(capacity: text.count + 32)
        append(text: text, to: &buffer)
        output.append(contentsOf: buffer.array())
    }

    /// Appends an address for a quoted attribute: bytes that may not stand in an address are percent-encoded.
    static func append(address: ByteSlice, to output: inout ByteBuffer) {
        for byte in address {
            switch byte {
            case 0x26: output.append("&amp;")
            case 0x27: output.append("&#x27;")
            case _ where isAddressByte(byte): output.append(byte)
            default:
                output.append(0x25)
                output.append(hexDigit(byte >> 4))
                output.append(hexDigit(byte & 15))
            }
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }

    /// Letters, digits and `!#$%()*+,-./:;=?@_~`.
    private static func isAddressByte(_ byte: UInt8) -> Bool {
        if ASCII.isLetter(byte) || ASCII.isDigit(byte) { return true }
        switch byte {
        case 0x21, 0x23, 0x24, 0x25, 0x28...0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5F, 0x7E: return true
        default: return false
        }
    }
}
