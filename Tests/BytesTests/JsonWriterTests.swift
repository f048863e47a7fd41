import Bytes
import Testing

struct JsonWriterTests {
    private func written(_ body: (inout JsonWriter) -> Void) -> String {
        var json = JsonWriter()
        body(&json)
        return json.bytes.string
    }

    @Test(arguments: [
        ("", #""""#), ("Kartu", #""Kartu""#), (#"a"b\c"#, #""a\"b\\c""#), ("satu\ndua\tiga", #""satu\ndua\u0009iga""#),
        ("ꦱꦼꦫꦠ🙂", #""ꦱꦼꦫꦠ🙂""#), ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\u{7F}\""), ("</script>", #""</script>""#),
    ])
    func texts(_ text: String, _ expected: String) {
        #expect(written { $0.value(text: Array(text.utf8)) } == expected)
    }

    @Test func nesting() {
        let text = written {
            $0.object {
                $0.field("judul", word: "x")
                $0.field("kosong", text: ByteSlice?.none)
                $0.array("nomor", of: [1, -2, 0]) { $0.value(number: $1) }
                $0.array("tiada") { _ in }
                $0.object("dalam") {
                    $0.field("ya", flag: true)
                    $0.field("berapa", number: nil)
                }
                $0.array("baris", of: [[1], []]) { json, row in json.array(of: row) { $0.value(number: $1) } }
                $0.null("akhir")
            }
        }
        #expect(
            text == #"{"judul":"x","kosong":null,"nomor":[1,-2,0],"tiada":[],"dalam":{"ya":true,"berapa":null},"baris":[[1],[]],"akhir":null}"#)
    }
}
