import Bytes
import Diagnostics
import Testing

@testable import Importing

/// The proof sees what a draft has lost and what it has made up.
struct ProofTests {
    private let text = DecodedText(path: "a.txt", bytes: Array("Izin Kapal\nPersyaratan\n1. KTP asli".utf8))

    private func problem(_ body: String, numbering: String = "1.", own: [Own] = []) throws -> ImportProblem? {
        var draft = Draft(kind: .service)
        draft.header = [Draft.HeaderEntry("judul", "Izin Kapal".utf8)]
        draft.body = Array(body.utf8)
        draft.account.leaveOut(numbering.utf8, .numbering, line: 3)
        for word in own { draft.account.add(own: word) }
        let file = SourceFile(path: "content/layanan/kantor/izin.md", bytes: draft.file(office: "kantor"))
        let proof = Proof(setting: try importer().setting)
        do throws(ImportProblem) {
            _ = try proof.check(text, draft, file)
            return nil
        } catch {
            return error
        }
    }

    @Test func aWholeDraftIsProved() throws {
        #expect(try problem("## Persyaratan\n1. KTP asli\n") == nil)
        #expect(try problem("## Persyaratan\n<!-- periksa: 12 -->\n1. KTP asli\n") == nil)
    }

    @Test func whatIsLostIsNamed() throws {
        #expect(try problem("## Persyaratan\n1. KTP\n") == .unproven(missing: ["asli"], surplus: []))
        #expect(try problem("## Persyaratan\n1. KTP <!-- asli -->\n") == .unproven(missing: ["asli"], surplus: []))
    }

    @Test func whatIsMadeUpIsNamed() throws {
        #expect(try problem("## Persyaratan\n1. KTP asli 2 lembar\n") == .unproven(missing: [], surplus: ["2", "lembar"]))
        #expect(try problem("## Persyaratan\n1. KTP asli\n## Biaya\nGratis\n", own: [.heading("Biaya"), .heading("Gratis")]) == .unproven(missing: [], surplus: ["Biaya"]))
        #expect(try problem("## Persyaratan\n1. KTP asli Paspor\n", own: [.label("Paspor")]) == .unproven(missing: [], surplus: ["Paspor"]))
    }

    @Test func aDraftThatIsNotReadIsRefused() throws {
        guard case .unreadable? = try problem("## Persyaratan\n1. KTP asli <script></script>\n") else {
            Issue.record("it was read")
            return
        }
    }

    @Test func wordsAreLettersAndDigits() {
        #expect(Words(Array("Dan2. dan".utf8)[...]) == Words(Array("DAN dan, 2".utf8)[...]))
        #expect(Words(Array("Jum’at – é".utf8)[...]).counts.keys.map(\.string).sorted() == ["at", "jum", "é"])
    }
}
