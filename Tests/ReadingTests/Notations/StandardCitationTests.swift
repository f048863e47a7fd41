import Bytes
import Testing

@testable import Reading

@Suite("The standard form of a legal basis")
struct StandardCitationTests {
    /// The notations of offices (domain.md 4.5), with what they become; "|" parts what was short.
    @Test(arguments: [
        ("UU No. 25/2009", "Undang-Undang Nomor 25 Tahun 2009|UU No. 25/2009"),
        ("UU No. 25 Tahun 2009 Tentang Pelayanan Publik", "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik|UU No. 25 Tahun 2009"),
        ("PP 96/2012", "Peraturan Pemerintah Nomor 96 Tahun 2012|PP 96/2012"),
        ("Permenkumham No 8 Tahun 2014", "Peraturan Menteri Hukum dan Hak Asasi Manusia Nomor 8 Tahun 2014|Permenkumham No 8 Tahun 2014"),
        ("Permendagri Nomor 138 Tahun 2017;", "Peraturan Menteri Dalam Negeri Nomor 138 Tahun 2017;|Permendagri Nomor 138 Tahun 2017"),
        (
            "Peraturan Menteri PANRB Nomor 15 Tahun 2014 tentang Pedoman Standar Pelayanan",
            "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 15 Tahun 2014 tentang Pedoman Standar Pelayanan|Peraturan Menteri PANRB Nomor 15 Tahun 2014"
        ),
        ("UU RI Nomor 6 Tahun 2011", "Undang-Undang Republik Indonesia Nomor 6 Tahun 2011|UU RI Nomor 6 Tahun 2011"),
        ("Perda Kota Contoh No. 3 Th. 2019 ttg Retribusi", "Peraturan Daerah Kota Contoh Nomor 3 Tahun 2019 tentang Retribusi|Perda Kota Contoh No. 3 Th. 2019"),
        ("UUD 1945", "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945|UUD 1945"),
        // Spelling alone: nothing was short.
        ("Undang-undang Nomor 25 Tahun 2009", "Undang-Undang Nomor 25 Tahun 2009"),
        ("Undang – Undang nomor 25 Tahun 2009 Tentang Pelayanan Publik", "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"),
        ("UNDANG-UNDANG NOMOR 25 TAHUN 2009 TENTANG PELAYANAN", "Undang-Undang Nomor 25 Tahun 2009 tentang PELAYANAN"),
        ("Peraturan Walikota Contoh Nomor 2 Tahun 2020", "Peraturan Wali Kota Contoh Nomor 2 Tahun 2020"),
        ("Peraturan Pemerintah No. 96 Tahun 2012", "Peraturan Pemerintah Nomor 96 Tahun 2012"),
        // Numbers of the old styles.
        ("PER/21/M.PAN/11/2008", "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/21/M.PAN/11/2008"),
        ("63/KEP/M.PAN/7/2003", "Keputusan Menteri Negara Pendayagunaan Aparatur Negara Nomor 63/KEP/M.PAN/7/2003"),
        ("210/PMK.05/2022", "Peraturan Menteri Keuangan Nomor 210/PMK.05/2022"),
        ("PMK Nomor 210/PMK.05/2022", "Peraturan Menteri Keuangan Nomor 210/PMK.05/2022"),
        ("24/PRT/M/2007", "Peraturan Menteri Pekerjaan Umum Nomor 24/PRT/M/2007"),
        // What changed it.
        (
            "UU No. 23 Tahun 2006 tentang Administrasi Kependudukan sebagaimana telah diubah dengan UU No. 24 Tahun 2013",
            "Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan sebagaimana telah diubah dengan Undang-Undang Nomor 24 Tahun 2013|UU No. 23 Tahun 2006|UU No. 24 Tahun 2013"
        ),
        (
            "Undang-Undang Nomor 1 Tahun 2001 tentang A sebagaimana telah beberapa kali diubah terakhir dengan PP No 2 Tahun 2010 Tentang B",
            "Undang-Undang Nomor 1 Tahun 2001 tentang A sebagaimana telah beberapa kali diubah terakhir dengan Peraturan Pemerintah Nomor 2 Tahun 2010 tentang B|PP No 2 Tahun 2010"
        ),
    ])
    func changed(line: String, expected: String) {
        let standard = StandardCitation(Array(line.utf8)[...])
        let parts = [standard?.text ?? []] + (standard?.short ?? [])
        #expect(parts.map { $0[...].string }.joined(separator: "|") == expected)
    }

    @Test("What is in the standard form, or could mean several, stays", arguments: [
        "Undang-Undang Nomor 25 Tahun 2009", "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
        "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 112, Tambahan Lembaran Negara Republik Indonesia Nomor 5038);",
        "Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan UU No. 25 Tahun 2009",
        "Peraturan Menteri Hukum dan Hak Asasi Manusia Nomor 8 Tahun 2014 tentang Paspor Biasa",
        "Peraturan Menteri Pendayagunaan Aparatur Negara Nomor 3 Tahun 2010",
        "Peraturan Daerah Provinsi Contoh Nomor 3 Tahun 2019 tentang Retribusi",
        "SK Kepala Dinas Nomor 12/KPT/2025", "SE Nomor 4 Tahun 2020", "Law No. 25 of 2009 on Public Services",
        "M.HH-01.GR.01.01 Tahun 2008", "24/PRT/M/2017", "Keputusan Menteri Luar Negeri Nomor SK 089/PK/V/95/01 Tahun 1995",
        "Sesuai peraturan yang berlaku", "PP 45", "", "tentang", "Keputusan Kepala Kantor Contoh Nomor 12/KPT/2025",
        "Edaran menurut UU No. 25 Tahun 2009",
    ])
    func kept(line: String) { #expect(StandardCitation(Array(line.utf8)[...]) == nil, "\(line)") }

    @Test("Nothing but names and marks changes, whatever is cut off")
    func prefixes() {
        let line = Array("UU RI No. 23 Thn 2006 Tentang A “é” sebagaimana telah diubah dengan Permen PAN dan RB No. 24/2013".utf8)
        for end in line.indices {
            guard let standard = StandardCitation(line[..<end]) else { continue }
            #expect(standard.text.count < 400)
            for byte in line[..<end] where byte >= 0x80 { #expect(standard.text.contains(byte)) }
        }
    }
}
