import Diagnostics
import Reading
import ServiceStandard
import Testing

/// Every name of a component that offices use is found, and found as what it stands for.
@Suite struct SynonymTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let component: Component
        let headings: [String]
        var testDescription: String { component.key }

        init(_ component: Component, _ headings: String) {
            self.component = component
            self.headings = headings.split(separator: ";").map { $0.trimming() }
        }
    }

    @Test(arguments: table) func everyVariant(_ row: Row) throws {
        for heading in row.headings { #expect(try component(of: heading) == row.component, "\(heading)") }
    }

    @Test func everyComponentHasNames() {
        #expect(Set(Self.table.map(\.component)) == Set(Component.allCases))
    }

    /// Numbering, capitals, commas, "dan", "&", slashes, double and odd spaces, a colon, "pelayanan" for "layanan".
    @Test(arguments: [
        ("1. Persyaratan", Component.requirements), ("a. Persyaratan", .requirements), ("A) PERSYARATAN :", .requirements),
        ("• Persyaratan", .requirements), ("iv. Biaya", .fee), ("12) Produk  Layanan", .product), ("- Alur", .procedure),
        ("sistem mekanisme & prosedur", .procedure), ("Sistem/Mekanisme/Prosedur", .procedure),
        ("Sarana,Prasarana dan Fasilitas", .facilities), ("Hasil Layanan", .product), ("Jaminan Layanan", .guarantee),
        ("**Persyaratan**", .requirements), ("*Jam* Pelayanan", .hours), ("Persyaratan\u{A0}Layanan", .requirements),
    ]) func foldings(_ row: (heading: String, component: Component)) throws {
        #expect(try component(of: row.heading) == row.component)
    }

    /// Words that are near a name, but not it, are reported and not taken for it.
    @Test(arguments: [
        ("Pelayan an Informasi dan Pengaduan", "Pelayanan Informasi dan Pengaduan"), ("Persyaratan Teknik", "Persyaratan Teknis"),
        ("Prosedure Pelayanan", "Prosedur Pelayanan"), ("Dasar Hukumm", "Dasar Hukum"),
    ]) func nearNames(_ row: (heading: String, suggestion: String)) throws {
        let (read, report) = try card("## \(row.heading)\n\nIsi.")
        #expect(read?.sections[0].component == nil)
        let finding = try #require(report.diagnostics.first)
        #expect(finding.code == "card.heading-near")
        #expect(finding.problem.message(in: .english).contains(row.heading))
        #expect(finding.problem.remedy(in: .english)?.contains("“\(row.suggestion)”") == true)
    }

    @Test(arguments: ["Layanan Terkait", "Loket", "Syarat Pengajuan", "Tahun", "Tata Tertib Ruang Tunggu"])
    func otherHeadings(_ heading: String) throws {
        let (read, report) = try card("## \(heading)\n\nIsi.")
        #expect(read?.sections[0].component == nil)
        #expect(places(report) == [])
    }

    private func component(of heading: String) throws -> Component? {
        let (read, _) = try card("## \(heading)\n\n3 hari kerja")
        return try #require(read).sections[0].component
    }

    static let table = [
        Row(.requirements, """
            Persyaratan; Syarat; Syarat-syarat; Persyaratan Pelayanan; Persyaratan Layanan; Persyaratan Permohonan;
            Syarat Pengajuan Izin; Dokumen Persyaratan; Dokumen yang Diperlukan; Berkas Persyaratan; Kelengkapan Berkas;
            Syarat dan Ketentuan; Persyaratan Administrasi; Persyaratan Teknis; Persyaratan Administrasi / Teknis; Ketentuan;
            Requirements; Prerequisites; Documents needed
            """),
        Row(.procedure, """
            Sistem, Mekanisme dan Prosedur; Sistem, Mekanisme, dan Prosedur; Sistem Mekanisme Prosedur;
            SISTEM, MEKANISME & PROSEDUR; Mekanisme dan Prosedur; Mekanisme; Mekanisme Pelayanan; Prosedur;
            Prosedur Pelayanan; Prosedur Pengajuan; Alur; Alur Pelayanan; Alur/Prosedur Layanan; Tata Cara; Tahapan;
            Tahapan Permohonan; Bagan Alir; Proses Permohonan; Procedure; Steps; How to apply; Flow
            """),
        Row(.time, """
            Jangka Waktu Penyelesaian; Jangka Waktu Pelayanan; Jangka Waktu Layanan; Jangka Waktu; Waktu Penyelesaian;
            Lama Penyelesaian; Lama Waktu Penyelesaian; Lama Proses; Estimasi Waktu; Waktu; Durasi; SLA; Waktu Pelayanan;
            Completion time; Processing time; Service time
            """),
        Row(.fee, """
            Biaya/Tarif; Biaya / Tarif; Biaya /tariff; Biaya; Tarif; Biaya Pelayanan; Biaya Layanan; Retribusi; PNBP;
            Tarif PNBP; Besaran Biaya; Pembayaran Biaya Paspor; Fee; Cost; Tariff; Charges
            """),
        Row(.product, """
            Produk Pelayanan; Produk Layanan; Produk; Hasil Pelayanan; Hasil Layanan; Output;
            Spesifikasi Produk/Hasil Layanan; Jenis Produk; Service product; Result
            """),
        Row(.complaints, """
            Penanganan Pengaduan, Saran, dan Masukan; Penanganan Pengaduan, Saran dan Masukan/Apresiasi;
            Penanganan Pengaduan; Pengelolaan Pengaduan; Pengaduan Layanan; Pengaduan; Pengaduan, Saran dan Masukan;
            Layanan Pengaduan; Pelayanan Informasi dan Pengaduan; Sarana Pengaduan; Media Pengaduan; Saluran Pengaduan;
            Kanal Pengaduan; Saluran/Kanal Pengaduan; Tata Cara Pengaduan; Kontak Person; Tata Cara Pengaduan / Kontak Person;
            Isu dan Keluhan; Complaints; Complaint handling; Feedback
            """),
        Row(.legalBasis, """
            Dasar Hukum; Landasan Hukum; Dasar Peraturan; Regulasi; Ketentuan Hukum; Referensi; Legal basis
            """),
        Row(.facilities, """
            Sarana, Prasarana, dan/atau Fasilitas; Sarana, Prasarana / Fasilitas; Sarana dan Prasarana; Sarana Prasarana;
            Fasilitas; Sarana Khusus Kelompok Rentan; Facilities; Infrastructure
            """),
        Row(.competence, """
            Kompetensi Pelaksana; Kompetensi Petugas; Kompetensi Petugas Pemberi Pelayanan; Kualifikasi Petugas;
            Staff competence
            """),
        Row(.supervision, "Pengawasan Internal; Pengawas Internal; Pengawasan; Internal supervision"),
        Row(.staff, "Jumlah Pelaksana; Jumlah Petugas; Jumlah Personil; Number of staff"),
        Row(.guarantee, "Jaminan Pelayanan; Jaminan Layanan; Jaminan Mutu; Service guarantee"),
        Row(.security, """
            Jaminan Keamanan dan Keselamatan Pelayanan; Jaminan Keamanan; Keamanan dan Keselamatan;
            Security and safety guarantee
            """),
        Row(.evaluation, "Evaluasi Kinerja Pelaksana; Evaluasi Kinerja; Evaluasi; Performance evaluation"),
        Row(.hours, """
            Jam Layanan; Jam Pelayanan; Jam Kerja; Jadwal Pelayanan; Tempat dan Waktu Pelayanan; Hari dan Jam Layanan;
            Loket Pengambilan; Opening hours
            """),
        Row(.location, "Tempat Pelayanan; Lokasi; Alamat; Unit Pelayanan; Penyelenggara dan Lokasi; Location"),
        Row(.description, "Deskripsi; Deskripsi Layanan; Definisi; Pengertian; Ketentuan Umum; Description"),
        Row(.users, "Penerima Layanan; Pengguna Layanan; Cakupan Pengguna; Pemohon; Who may use it"),
        Row(.charter, "Maklumat Pelayanan; Maklumat; Janji Layanan; Motto; Service charter"),
        Row(.decree, "No. SK; Nomor SK; SK Penetapan; Dasar Penetapan; Decree number"),
    ]
}

extension Substring {
    fileprivate func trimming() -> String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
