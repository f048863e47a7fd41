import Bytes
import ServiceStandard
import Testing

@Suite struct MailAddressTests {
    @Test(arguments: [
        ("aduan@kec.go.id", "mailto:aduan@kec.go.id"), ("aduan[at]kec.go.id", "mailto:aduan@kec.go.id"),
        ("aduan (at) kec.go.id", "mailto:aduan@kec.go.id"), ("aduan { at } kec.go.id", "mailto:aduan@kec.go.id"),
    ])
    func leadsTo(_ text: String, _ expected: String) {
        var link: [UInt8] = []
        #expect(Channel(.email, text: Array(text.utf8)[...]).appendLink(to: &link))
        #expect(link == Array(expected.utf8))
    }
}
