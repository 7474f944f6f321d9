using FoiRules.Facts;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

/// <summary>A check digit is there to be wrong when one digit is.</summary>
public sealed class CheckDigitProperties
{
    static readonly Gen<string> NineDigits = Gen.Choose(0, 9).ArrayOf(9).Select(digits => string.Concat(digits));

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property One_changed_digit_of_an_nhs_number_is_refused() => OneChangedDigitIsRefused(n => n, CheckDigits.IsNhsNumber, atEnd: true);

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property One_changed_digit_of_a_chi_number_is_refused() => OneChangedDigitIsRefused(n => "0101" + n[4..], CheckDigits.IsChiNumber, atEnd: true);

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property One_changed_digit_of_a_tax_reference_is_refused_unless_the_remainders_share_a_check() =>
        Prop.ForAll(NineDigits.ToArbitrary(), Gen.Choose(0, 9).ToArbitrary(), (nine, other) =>
        {
            var valid = Completed(nine, CheckDigits.IsTaxReference, atEnd: false);
            return valid is null || other == valid[0] - '0' || !CheckDigits.IsTaxReference(other + valid[1..]);
        });

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property One_changed_digit_of_an_iban_is_refused() =>
        Prop.ForAll(Gen.Choose(12, 21).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (place, more) =>
        {
            const string Valid = "GB82WEST12345698765432";
            var changed = (char)('0' + ((Valid[place] - '0' + more) % 10));
            return !CheckDigits.IsIban(Valid[..place] + changed + Valid[(place + 1)..]);
        });

    [TestCase("9434765919", true)]
    [TestCase("9434765918", false)]
    [TestCase("943476591", false)]
    [TestCase("94347659190", false)]
    [TestCase("943476591A", false)]
    [TestCase("", false)]
    public void An_nhs_number_has_ten_digits_and_a_check(string digits, bool expected) => CheckDigits.IsNhsNumber(digits).ShouldBe(expected);

    [TestCase("AB123456C", true)]
    [TestCase("JG103759A", true)]
    [TestCase("GB123456C", false)]
    [TestCase("QQ123456C", false)]
    [TestCase("AO123456C", false)]
    [TestCase("AB123456", false)]
    [TestCase("AB123456F", false)]
    [TestCase("ab123456c", false)]
    public void A_national_insurance_number_has_a_prefix_that_is_given_out(string text, bool expected) => IdentifierShapes.IsNationalInsurance(text).ShouldBe(expected);

    [TestCase("MORGA657054SM9IJ", true)]
    [TestCase("HART9855234AB9CD", true)]
    [TestCase("MORGA697054SM9IJ", false)]
    [TestCase("MORGA613054SM9IJ", false)]
    [TestCase("MORGA657324SM9IJ", false)]
    [TestCase("MORGA65705", false)]
    public void A_driving_licence_has_a_month_and_a_day(string text, bool expected) => IdentifierShapes.IsDrivingLicence(text).ShouldBe(expected);

    static Property OneChangedDigitIsRefused(Func<string, string> shape, Func<string, bool> isValid, bool atEnd) =>
        Prop.ForAll(NineDigits.ToArbitrary(), Gen.Choose(0, 9).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (nine, place, more) =>
        {
            var valid = Completed(shape(nine), isValid, atEnd);
            if (valid is null)
            {
                return true;
            }

            var changed = (char)('0' + ((valid[place] - '0' + more) % 10));
            return !isValid(valid[..place] + changed + valid[(place + 1)..]);
        });

    // A tenth of all nine digits have no check digit, and are given to nobody.
    static string? Completed(string nine, Func<string, bool> isValid, bool atEnd) =>
        Enumerable.Range(0, 10).Select(d => atEnd ? $"{nine}{d}" : $"{d}{nine}").FirstOrDefault(isValid);
}
