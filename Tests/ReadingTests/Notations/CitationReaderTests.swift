import Bytes
import Reading
import ServiceStandard
import Testing

private func line(_ reference: RegulationReference) -> String {
    var out: [UInt8] = []
    reference.appendKey(to: &out)
    var result = out.string
    if let title = reference.title { result += " «\(title.string)»" }
    if let gazette = reference.gazette { result += " (\(gazette.string))" }
    return result
}

private func line(_ citation: Citation) -> String {
    var out: [UInt8] = []
    var provisions: [String] = []
    for provision in citation.provisions {
        out = []
        provision.appendAnchor(to: &out)
        provisions.append(out.string)
    }
    var result = provisions.joined(separator: ", ")
    switch citation.target {
    case .regulation(let reference): result += (result.isEmpty ? "" : " of ") + line(reference)
    case .same: result += " here"
    case .internalItem: result += " of the page"
    }
    for amendment in citation.amendments { result += (citation.isAmendedRepeatedly ? " last by " : " by ") + line(amendment) }
    return result
}

private func line(_ citations: [Found<Citation>]) -> String { citations.map { line($0.value) }.joined(separator: " | ") }

@Suite struct CitationReaderTests {
    @Test(arguments: [
        // Inside a regulation.
        ("sebagaimana dimaksud dalam Pasal 13 ayat (4) huruf e", "pasal-13-ayat-4-huruf-e here"),
        ("sebagaimana dimaksud pada ayat (2) huruf b", "ayat-2-huruf-b here"),
        ("sebagaimana yang dimaksud dalam Pasal 5", "pasal-5 here"),
        ("Pasal 28 ayat (1) huruf d angka 2", "pasal-28-ayat-1-huruf-d-angka-2 here"),
        (
            "Pasal 13 ayat (4) huruf c, huruf d, dan huruf e",
            "pasal-13-ayat-4-huruf-c, pasal-13-ayat-4-huruf-d, pasal-13-ayat-4-huruf-e here"
        ),
        ("ayat (2) huruf a dan Pasal 3 ayat (2) huruf e", "ayat-2-huruf-a, pasal-3-ayat-2-huruf-e here"),
        ("huruf a atau huruf b", "huruf-a, huruf-b here"), ("huruf a dan/atau huruf b", "huruf-a, huruf-b here"),
        ("angka 3 (tiga)", "angka-3 of the page"), ("angka 1", "angka-1 of the page"),
        ("pasal 21", "pasal-21 here"), ("Pasal 14A", "pasal-14a here"), ("Pasal II", "pasal-ii here"),
        // In a list of legal bases.
        (
            "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 112, Tambahan Lembaran Negara Republik Indonesia Nomor 5038);",
            "uu-25-2009 «Pelayanan Publik» (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 112, Tambahan Lembaran Negara Republik Indonesia Nomor 5038)"
        ),
        ("Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik", "uu-25-2009 «Pelayanan Publik»"),
        ("UU No. 25 Tahun 2009", "uu-25-2009"), ("PP 96/2012", "pp-96-2012"),
        ("Permenkumham No 8 Tahun 2014", "permenkumham-8-2014"),
        (
            "Peraturan Pemerintah Nomor 31 Tahun 2013 sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 26 Tahun 2016 tentang Perubahan atas Peraturan Pemerintah Nomor 31 Tahun 2013",
            "pp-31-2013 by pp-26-2016 «Perubahan atas Peraturan Pemerintah Nomor 31 Tahun 2013»"
        ),
        (
            "UU Nomor 6 Tahun 2011 sebagaimana telah beberapa kali diubah terakhir dengan UU Nomor 63 Tahun 2024",
            "uu-6-2011 last by uu-63-2024"
        ),
        ("PER/21/M.PAN/11/2008", "permenpan-per-21-m-pan-11-2008"), ("63/KEP/M.PAN/7/2003", "kepmenpan-63-kep-m-pan-7-2003"),
        ("M.HH-01.GR.01.01 Tahun 2008", "permenkumham-m-hh-01-gr-01-01-2008"), ("210/PMK.05/2022", "pmk-210-pmk-05-2022"),
        ("SK 089/PK/V/95/01 Tahun 1995", "sk-089-pk-v-95-01-1995"), ("24/PRT/M/2007", "permenpu-24-prt-m-2007"),
        ("nomor 5 tahun 2020 Tentang apa saja dalam Permenlu nomor 2 Tahun 2019 Tentang Paspor", "permenlu-2-2019 «Paspor»"),
        ("Undang-undang Nomor 25 Tahun 2009", "uu-25-2009"), ("Undang – Undang Nomor 25 Tahun 2009", "uu-25-2009"),
        // Every kind.
        ("UUD 1945", "uud-1945"), ("Undang-Undang Dasar Negara Republik Indonesia Tahun 1945", "uud-1945"),
        ("TAP MPR Nomor XI/MPR/1998", "tap-mpr-xi-mpr-1998"), ("Perppu Nomor 2 Tahun 2022", "perppu-2-2022"),
        ("Perpres 76/2013", "perpres-76-2013"), ("Permendagri 52/2011", "permendagri-52-2011"),
        ("Permenlu Nomor 2 Tahun 2019", "permenlu-2-2019"), ("PermenPANRB 15/2014", "permenpanrb-15-2014"),
        ("PMK 46/2021", "pmk-46-2021"), ("Peraturan Menteri Keuangan Nomor 46 Tahun 2021", "pmk-46-2021"),
        (
            "Peraturan Menteri Hukum dan Hak Asasi Manusia Republik Indonesia Nomor 8 Tahun 2014 tentang Paspor",
            "permenkumham-8-2014 «Paspor»"
        ),
        ("Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 15 Tahun 2014", "permenpanrb-15-2014"),
        ("Permen Desa Nomor 3 Tahun 2020", "permen-desa-3-2020"),
        ("Peraturan Badan Karantina Indonesia Nomor 2 Tahun 2024", "perban-karantina-indonesia-2-2024"),
        ("Perka BPS 19/2013", "perka-bps-19-2013"), ("Perban Siber Nomor 1 Tahun 2024", "perban-siber-1-2024"),
        ("Peraturan Daerah Provinsi Bali Nomor 3 Tahun 2019", "perda-provinsi-bali-3-2019"), ("Perda 3/2019", "perda-3-2019"),
        ("Pergub Sumbar 34/2014", "pergub-sumbar-34-2014"), ("Perbup Sleman Nomor 5 Tahun 2020", "perbup-sleman-5-2020"),
        ("Perwal Batam Nomor 1 Tahun 2021", "perwal-batam-1-2021"), ("Perwali Nomor 1 Tahun 2021", "perwal-1-2021"),
        // A mayor is that of a city; a regional regulation says of what it is.
        ("Perwali Kota Batam 1/2021", "perwal-batam-1-2021"), ("Peraturan Wali Kota Batam Nomor 1 Tahun 2021", "perwal-batam-1-2021"),
        ("Perda Kota Batam 1/2021", "perda-kota-batam-1-2021"),
        ("Perdes Nomor 2 Tahun 2022", "perdes-2-2022"), ("Perma Nomor 3 Tahun 2012", "perma-3-2012"),
        ("PBI Nomor 23 Tahun 2021", "pbi-23-2021"), ("POJK Nomor 6 Tahun 2022", "pojk-6-2022"),
        ("Keppres 18/1990", "keppres-18-1990"), ("Inpres Nomor 3 Tahun 2003", "inpres-3-2003"),
        ("Kepmenkes Nomor 5 Tahun 2020", "kepmenkes-5-2020"), ("Keputusan Kepala LAN Nomor 1 Tahun 2020", "kepka-lan-1-2020"),
        ("SE Nomor 5 Tahun 2021", "se-5-2021"), ("SK Nomor 060.1/KP/2024", "sk-060-1-kp-2024"),
    ])
    func reads(_ text: String, _ expected: String) { #expect(dump(text, CitationReader.read, line) == expected) }

    @Test(arguments: [
        ("UNDANG\u{2013}UNDANG NOMOR 25 TAHUN 2009 TENTANG PELAYANAN PUBLIK.", "uu-25-2009 «PELAYANAN PUBLIK»"),
        ("UU\u{A0}No.\u{A0}25  Tahun\u{A0}2009", "uu-25-2009"), ("UU No.25 Th. 2009", "uu-25-2009"), ("UU RI Nomor 25 Tahun 2009", "uu-25-2009"),
        ("1. UU 25/2009; 2. PP 96/2012.", "uu-25-2009 | pp-96-2012"),
        ("Pasal 21 UU 25/2009", "pasal-21 of uu-25-2009"), ("Pasal 38 ayat (2) dan (3) PP 31/2013", "pasal-38-ayat-2, pasal-38-ayat-3 of pp-31-2013"),
        (
            "PP 31/2013, sebagaimana telah diubah dengan PP 26/2016 dan PP 51/2020",
            "pp-31-2013 by pp-26-2016 by pp-51-2020"
        ),
        ("sesuai PP Nomor 45 Tahun 2024 (tarif baru)", "pp-45-2024"), ("Law No. 25 of 2009 on Public Services", "uu-25-2009 «Public Services»"),
    ])
    func readsVariants(_ text: String, _ expected: String) { #expect(dump(text, CitationReader.read, line) == expected) }

    @Test(arguments: [
        ("", "refused: emptyText «»"), ("-", "refused: emptyText «-»"), ("sesuai Perda", "refused: noCitation «sesuai Perda»"),
        ("PP 45", "refused: noCitation «PP 45»"), ("Perkawinan 2020", "refused: noCitation «Perkawinan 2020»"),
        ("Peraturan Menteri Keuangan", "refused: noCitation «Peraturan Menteri Keuangan»"),
        ("ayat suci", "refused: noCitation «ayat suci»"), ("Nomor 31 Tahun 2013", "refused: noCitation «Nomor 31 Tahun 2013»"),
    ])
    func refuses(_ text: String, _ expected: String) { #expect(dump(text, CitationReader.read, line) == expected) }

    @Test func keepsPlacesAndRank() throws {
        let text = slice("Dasar: UU 25/2009 dan SE Nomor 5 Tahun 2021.")
        let citations = try CitationReader.read(text).get()
        #expect(citations.map { text[$0.range].string } == ["UU 25/2009", "SE Nomor 5 Tahun 2021"])
        let kinds = citations.compactMap { found -> Bool? in
            guard case .regulation(let reference) = found.value.target else { return nil }
            return reference.type.family.isRegulation
        }
        #expect(kinds == [true, false])
    }
}
