import Diagnostics
import Reading
import ServiceStandard
import Testing

/// Headers of offices, free pages and the settings as values.
@Suite struct OfficeTests {
    private func office(_ yaml: String) throws -> Office {
        var report = DiagnosticBag()
        let office = try #require(HeaderReading.office(cardFile(yaml, body: ""), report: &report))
        #expect(report.isEmpty, "\(told(report))")
        return office.header
    }

    @Test func everyKey() throws {
        let office = try office(
            """
            nama: Kantor Imigrasi Contoh
            induk: kanwil-contoh
            alamat: |
              Jalan Contoh 1
              Kota Contoh 12345
            wilayah: Kota Contoh
            koordinat: -0.05, 109.34
            telepon: [(0561) 736541 ext. 207, 0561 736542]
            email: a@contoh.go.id
            whatsapp: 0811 0000 000
            situs: https://contoh.go.id
            jam:
              Senin–Kamis: [08.00–11.45, 13.00–15.00]
              Jumat: 08.00–11.00
            tutup:
              - 2025-08-17
              - {tanggal: 2025-12-24, sampai: 2025-12-26, alasan: Natal}
            pengumuman: {teks: Loket pindah, sampai: 2025-09-01}
            petugas-pengaduan: Kepala Subbagian Tata Usaha
            logo: ../berkas/logo.png
            penandatangan: {jabatan: Kepala, nama: A, nip: 1, tempat: Kota Contoh}
            maklumat: Kami sanggup.
            """)
        #expect(office.name.value.string == "Kantor Imigrasi Contoh")
        #expect(office.parent?.value.string == "kanwil-contoh")
        #expect(office.address?.value.string == "Jalan Contoh 1\nKota Contoh 12345")
        #expect(office.region?.value.string == "Kota Contoh")
        #expect(office.coordinates?.value == Coordinates(latitude: -50_000, longitude: 109_340_000))
        #expect(office.phones.map(\.value.string) == ["(0561) 736541 ext. 207", "0561 736542"])
        #expect(office.emails.map(\.value.string) == ["a@contoh.go.id"])
        #expect(office.whatsApps.map(\.value.string) == ["0811 0000 000"])
        #expect(office.website?.address.value.string == "https://contoh.go.id")
        #expect(
            office.hours.map { "\($0.days?.value.string ?? "-") \($0.text.value.string)" } == [
                "Senin–Kamis 08.00–11.45", "Senin–Kamis 13.00–15.00", "Jumat 08.00–11.00",
            ])
        #expect(
            office.hours.map { $0.hours?.periods.first?.days } == [
                [.monday, .tuesday, .wednesday, .thursday], [.monday, .tuesday, .wednesday, .thursday], .friday,
            ])
        #expect(office.hours.map { $0.hours?.periods.first?.intervals.first?.opens } == [480, 780, 480])
        #expect(office.closures.map(\.from.value.day) == [17, 24])
        #expect(office.closures.map { $0.to?.value.day } == [nil, 26])
        #expect(office.closures.map { $0.reason?.value.string } == [nil, "Natal"])
        #expect(office.notice?.text.value.string == "Loket pindah")
        #expect(office.notice?.until?.value == CalendarDate(year: 2025, month: 9, day: 1))
        #expect(office.complaintOfficer?.title?.value.string == "Kepala Subbagian Tata Usaha")
        #expect(office.logo?.value.string == "../berkas/logo.png")
        #expect(office.signatory?.location?.value.string == "Kota Contoh")
        #expect(office.charter?.value.string == "Kami sanggup.")
    }

    @Test func hoursAsLines() throws {
        #expect(
            try office("nama: A\njam: Senin-Jumat 08.00-16.00").hours.map(\.text.value.string) == [
                "Senin-Jumat 08.00-16.00"
            ])
        let lines = try office("nama: A\njam:\n  - Senin 08.00\n  - Jumat: 09.00").hours
        #expect(lines.map { $0.days?.value.string } == [nil, "Jumat"])
    }

    @Test(arguments: [
        ("-0.05, 109.34", -50_000, 109_340_000), ("−0.05, 109.34", -50_000, 109_340_000),
        ("-0,05; 109,34", -50_000, 109_340_000), ("0.05 LS, 109.34 BT", -50_000, 109_340_000),
        ("0.05° LU, 109.34° BT", 50_000, 109_340_000), ("[-6.2, 106.816666]", -6_200_000, 106_816_666),
        ("{lintang: -6.2, bujur: 106.8166661}", -6_200_000, 106_816_666), ("-6, 106", -6_000_000, 106_000_000),
    ])
    func coordinates(_ text: String, _ latitude: Int, _ longitude: Int) throws {
        #expect(
            try office("nama: A\nkoordinat: \(text)").coordinates?.value
                == Coordinates(latitude: latitude, longitude: longitude))
    }

    @Test(arguments: [
        ("judul: A", FreePageHeader.Menu.no), ("judul: A\nmenu: ya", .yes), ("judul: A\nmenu: tidak", .no),
        ("judul: A\nmenu: 12", .position(12)),
    ])
    func freePage(_ yaml: String, _ menu: FreePageHeader.Menu) throws {
        var report = DiagnosticBag()
        let page = try #require(HeaderReading.freePage(cardFile(yaml + "\nringkasan: B"), report: &report)).header
        #expect(page.menu == menu)
        #expect(page.summary?.value.string == "B")
        #expect(report.isEmpty)
    }

    private func settings(_ yaml: String) throws -> SiteSettings {
        var report = DiagnosticBag()
        let settings = try #require(SettingsReading.settings(file(yaml, path: "baku.yml"), report: &report))
        #expect(report.isEmpty, "\(told(report))")
        return settings
    }

    @Test func everySetting() throws {
        let site = try settings(
            """
            ---
            nama: Layanan Contoh
            alamat: https://layanan.contoh.go.id/portal/
            bahasa: en
            tema: biru-2
            kertas: f4
            zona-waktu: Asia/Makassar
            libur:
              - {tanggal: 2025-08-17, nama: Hari Kemerdekaan}
              - 2025-12-25
            aturan: {yaml.hash: galat, header.plain-http: off}
            kepatuhan: tidak
            pemberitahuan: Situs contoh.
            """)
        #expect(site.name.value.string == "Layanan Contoh")
        #expect(site.address?.value.string == "https://layanan.contoh.go.id/portal")
        #expect(site.language == .english)
        #expect(site.theme?.value.string == "biru-2")
        #expect(site.paper == .f4)
        #expect(site.timeZone == .wita)
        #expect(site.holidays.map { $0.reason?.value.string } == ["Hari Kemerdekaan", nil])
        #expect(site.rules.map(\.severity) == [.error, nil])
        #expect(!site.publishesCompliance)
        #expect(site.notice?.text.value.string == "Situs contoh.")
    }

    @Test func settingsLeftOut() throws {
        let site = try settings("nama: A")
        #expect(site.address == nil && site.theme == nil && site.notice == nil)
        #expect(site.language == .indonesian)
        #expect(site.paper == .a4)
        #expect(site.timeZone == .wib)
        #expect(site.publishesCompliance)
    }

    /// Settings may be longer than front matter.
    @Test func manyHolidays() throws {
        let days = (0..<1_500).map { "  - {tanggal: 2025-08-17, nama: \($0)}\n" }.joined()
        #expect(try settings("nama: A\nlibur:\n" + days).holidays.count == 1_500)
        var report = DiagnosticBag()
        _ = SettingsReading.settings(file("nama: A\nlibur:\n" + days + days), report: &report)
        #expect(places(report) == ["1766:11-12 front.too-long"])
    }
}
