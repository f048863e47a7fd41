import Diagnostics
import Reading
import SampleCards
import Testing

/// What the generator writes must be free of findings, or the pages that are measured are not those that are meant.
@Suite struct HeaderTests {
    @Test func headersAreReadWithoutAFinding() {
        let site = SampleSite(cards: 600, seed: 3)
        for index in 0..<site.fileCount {
            let sample = site.file(index)
            let file = SourceFile(path: sample.path, bytes: sample.bytes)
            var report = DiagnosticBag()
            if sample.path == "baku.yml" {
                #expect(SettingsReading.settings(file, report: &report) != nil)
            } else if sample.path.hasPrefix("content/layanan/") {
                #expect(HeaderReading.card(file, report: &report) != nil)
            } else if sample.path.hasPrefix("content/instansi/") {
                #expect(HeaderReading.office(file, report: &report) != nil)
            } else if sample.path.hasPrefix("content/halaman/") {
                #expect(HeaderReading.freePage(file, report: &report) != nil)
            }
            #expect(report.isEmpty, "\(sample.path): \(report.diagnostics)")
        }
    }
}
