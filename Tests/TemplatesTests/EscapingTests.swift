import Bytes
import Testing

@testable import Templates

@Suite("Escaping")
struct EscapingTests {
    static let cases: [(text: String, expected: String)] = [
        ("", ""), ("plain", "plain"), ("&", "&amp;"), ("<>", "&lt;&gt;"), ("\"'", "&quot;&#39;"),
        ("a&b", "a&amp;b"), ("&amp;", "&amp;amp;"), ("é\u{2013}\u{1F600}<", "é\u{2013}\u{1F600}&lt;"),
        // One Character each, and no escape for those who look at characters.
        ("\"\u{301}", "&quot;\u{301}"), ("'\u{301}", "&#39;\u{301}"), ("<\u{338}", "&lt;\u{338}"), ("&\u{200D}", "&amp;\u{200D}"),
        (">\u{FE0F}x", "&gt;\u{FE0F}x"), ("a\r\n\"", "a\r\n&quot;"),
    ]

    @Test("Five bytes are replaced, whatever stands beside them", arguments: cases)
    func table(_ test: (text: String, expected: String)) throws {
        var out: [UInt8] = []
        Escaping.append(Array(test.text.utf8)[...], to: &out)
        #expect(out == Array(test.expected.utf8))
        let page = try rendered(["page": "<p title=\"{{title}}\">{{title}}</p>"]) {
            $0.set($1, .title, text: Array(test.text.utf8))
        }
        #expect(Array(page.utf8) == Array("<p title=\"\(test.expected)\">\(test.expected)</p>".utf8))
    }

    @Test("A special byte is found at any place of a text of any length", arguments: Array("&<>\"'#".utf8))
    func places(_ special: UInt8) {
        for length in 1...40 {
            for place in 0..<length {
                var text = [UInt8](repeating: 0xE2, count: length)
                text[place] = special
                for keeps in [false, true] {
                    let replacement: String =
                        switch special {
                        case 0x26: "&amp;"
                        case 0x3C: "&lt;"
                        case 0x3E: "&gt;"
                        case 0x22: "&quot;"
                        case 0x27 where !keeps: "&#39;"
                        default: String(decoding: [special], as: UTF8.self)
                        }
                    var out = ByteBuffer()
                    text.withUnsafeBufferPointer { Escaping.append($0, keepsApostrophes: keeps, to: &out) }
                    #expect(out.array() == text[..<place] + Array(replacement.utf8) + text[(place + 1)...])
                }
            }
        }
    }

    @Test("Every byte but the five stays as it is")
    func bytes() {
        for byte in UInt8.min...UInt8.max where !"&<>\"'".utf8.contains(byte) {
            var out: [UInt8] = []
            Escaping.append([byte], to: &out)
            #expect(out == [byte])
        }
    }
}
