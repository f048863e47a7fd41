import Testing

@testable import Reading

@Suite struct FilesNameTests {
    @Test(arguments: [
        ("paspor.md", FileName.Verdict.accepted), ("paspor", .accepted), ("a-1.tar", .accepted),
        ("Paspor Baru.md", .refused(nearest: "paspor-baru.md")), ("PASPOR.MD", .refused(nearest: "paspor.md")),
        ("paspor_baru (1).md", .refused(nearest: "paspor-baru-1.md")), ("a.b.md", .refused(nearest: "a-b.md")),
        ("kartu–keluarga.md", .refused(nearest: "kartu-keluarga.md")), ("é.md", .refused(nearest: nil)),
        ("a.", .refused(nearest: "a")), ("...", .skipped), (".htaccess", .skipped), ("a.md~", .skipped),
        ("a.MD.SWP", .skipped), ("a.md.bak", .skipped), ("Desktop.ini", .skipped),
        (String(repeating: "a", count: 150), .accepted), (String(repeating: "a", count: 151), .tooLong),
        ("a\nb.md", .refused(nearest: "a-b.md")), ("%2e%2e.md", .refused(nearest: "2e-2e.md")),
    ])
    func files(name: String, verdict: FileName.Verdict) { #expect(judge(name, isFolder: false) == verdict) }

    @Test(arguments: [
        ("kanim-contoh", FileName.Verdict.accepted), ("kanim.contoh", .refused(nearest: "kanim-contoh")),
        ("Kanim Contoh", .refused(nearest: "kanim-contoh")), (".git", .skipped),
    ])
    func folders(name: String, verdict: FileName.Verdict) { #expect(judge(name, isFolder: true) == verdict) }

    @Test func wrongUTF8() {
        let bytes: [UInt8] = [0x61, 0xFF]
        #expect(bytes.withUnsafeBufferPointer { FileName.judge($0, isFolder: false) } == .notUTF8)
    }

    @Test func whatIsProposedIsAccepted() {
        for name in ["Ä ö.PDF", "x" + String(repeating: "Y", count: 300) + ".MD", "-.-.a", "a..b"] {
            guard case .refused(let nearest?) = judge(name, isFolder: false) else { continue }
            #expect(judge(nearest, isFolder: false) == .accepted, "\(name) -> \(nearest)")
        }
    }

    private func judge(_ name: String, isFolder: Bool) -> FileName.Verdict {
        Array(name.utf8).withUnsafeBufferPointer { FileName.judge($0, isFolder: isFolder) }
    }
}
