import Testing

@testable import Checking

@Suite("Steps of a card and its SOP")
struct StepPairTests {
    private static func sop(_ old: String, _ new: String) -> Checked { Checked(sop: Sound.sop.with(old, new)) }
    private static let performer = "3. Menandatangani izin\n   - Pelaksana: Kepala Kantor"

    @Suite("sop.performers")
    struct PerformersTests {
        @Test("Another performer of the same step is told at the card's")
        func found() {
            let site = StepPairTests.sop(StepPairTests.performer, "3. Menandatangani izin\n   - Pelaksana: Sekretaris Daerah")
            #expect(site.findings == ["sop.performers 34:17-30 ‹Kepala Kantor›"])
            #expect(site.all.first?.related.map { "\($0.file) \($0.line):\($0.column)" } == ["content/sop/sop-izin.md 28:17"])
            #expect(
                site.messages(of: SopPerformers.self) == [
                    "Pelaksana langkah “Menandatangani izin” di kartu ini “Kepala Kantor”, tetapi di SOP content/sop/sop-izin.md “Sekretaris Daerah” → samakan pelaksananya dengan yang benar-benar mengerjakan langkah itu"
                ])
            #expect(
                site.messages(of: SopPerformers.self, in: .english) == [
                    "The performer of the step “Menandatangani izin” is “Kepala Kantor” on this card, but “Sekretaris Daerah” in the SOP content/sop/sop-izin.md → name the performer who really does the step in both"
                ])
        }

        @Test(
            "Names that may mean one performer are not told",
            arguments: ["kepala kantor", "Kepala", "Kepala Kantor Contoh", "Kakan", "KTU", "Petugas", "Sekretaris; Kepala Kantor", "?"])
        func near(name: String) {
            let site = StepPairTests.sop(StepPairTests.performer, "3. Menandatangani izin\n   - Pelaksana: \(name)")
            #expect(site.findings(of: SopPerformers.self) == [])
        }

        @Test("Another activity, one of a case, and the further SOP of a card that has its own are not compared")
        func others() {
            let new = "   - Pelaksana: Sekretaris Daerah"
            for text in ["3. Menandatangani surat izin\n\(new)", "3. Menandatangani izin\n\(new)\n   - Untuk: luar daerah"] {
                #expect(StepPairTests.sop(StepPairTests.performer, text).findings(of: SopPerformers.self) == [])
            }
            let card = Sound.card.with("topik: [usaha]", "topik: [usaha]\nsop:\n  nomor: SOP-002/KC/2025")
            let sop = Sound.sop.with(StepPairTests.performer, "3. Menandatangani izin\n\(new)")
            #expect(Checked(sop: sop, card: card).findings(of: SopPerformers.self) == [])
        }
    }

    @Suite("sop.outputs")
    struct OutputsTests {
        private static func site(_ output: String) -> Checked { StepPairTests.sop("   - Keluaran: berkas lengkap", "   - Keluaran: \(output)") }

        @Test("Another output of the same step is told at the card's")
        func found() {
            let site = Self.site("lembar disposisi")
            #expect(site.findings == ["sop.outputs 30:16-30 ‹berkas lengkap›"])
            #expect(
                site.messages(of: SopOutputs.self) == [
                    "Keluaran langkah “Memeriksa berkas” di kartu ini “berkas lengkap”, tetapi di SOP content/sop/sop-izin.md “lembar disposisi” → samakan keluarannya; bila keduanya dihasilkan, tulis keduanya"
                ])
            #expect(
                site.messages(of: SopOutputs.self, in: .english) == [
                    "The output of the step “Memeriksa berkas” is “berkas lengkap” on this card, but “lembar disposisi” in the SOP content/sop/sop-izin.md → make the outputs the same, or name both where the step gives both"
                ])
        }

        @Test("Outputs that share a word are not told", arguments: ["Berkas Lengkap", "berkas yang sudah diperiksa", "catatan kelengkapan", "-"])
        func near(output: String) {
            #expect(Self.site(output).findings(of: SopOutputs.self) == [])
        }
    }

    @Suite("sop.times")
    struct TimesTests {
        private static func site(_ time: String) -> Checked {
            StepPairTests.sop("   - Waktu: 1 hari kerja\n", "   - Waktu: \(time)\n")
        }

        @Test("A step that takes longer in the SOP is told at the card's time")
        func found() {
            let site = Self.site("2 hari kerja")
            #expect(site.findings(of: SopTimes.self) == ["sop.times 29:13-25 ‹1 hari kerja›"])
            #expect(
                site.messages(of: SopTimes.self) == [
                    "Langkah “Memeriksa berkas” di kartu ini “1 hari kerja”, tetapi di SOP content/sop/sop-izin.md “2 hari kerja” → tulis waktu yang sungguh-sungguh diperlukan di keduanya, lalu periksa lagi jumlahnya terhadap janji kartu"
                ])
            #expect(
                site.messages(of: SopTimes.self, in: .english) == [
                    "The step “Memeriksa berkas” takes “1 hari kerja” on this card, but “2 hari kerja” in the SOP content/sop/sop-izin.md → write the time that it really takes in both, then look again whether the promise holds"
                ])
        }

        @Test(
            "The same time, a shorter one, an estimate and other units are not told",
            arguments: ["1 hari kerja", "paling lama 1 hari kerja", "2 jam", "±2 hari kerja", "3 hari", "½–1 hari kerja"])
        func near(time: String) {
            #expect(Self.site(time).findings(of: SopTimes.self) == [])
        }
    }
}
