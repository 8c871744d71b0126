package org.sokuto.roleplay.engine;

import java.util.OptionalInt;
import java.util.Set;
import org.sokuto.roleplay.engine.Expression.Constant;
import org.sokuto.roleplay.engine.Expression.Not;
import org.sokuto.roleplay.engine.Expression.Pair;
import org.sokuto.roleplay.engine.Expression.Read;
import org.sokuto.roleplay.engine.ExpressionFault.Kind;

/**
 * Reads conditions such as {@code anger > 6 and not heard} and effects such as {@code anger -= 2}, and refuses what does
 * not fit the variables. There are no loops, no division, no texts and nothing that reaches outside.
 */
public final class ExpressionParser {

    private enum Type {
        TRUTH,
        NUMBER,
        /** A variable of words. */
        WORDS,
        /** A name that only the other side of a comparison can explain. */
        NAME
    }

    private record Typed(Expression tree, Type type) {}

    private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "true", "false");

    private final Variables variables;

    public ExpressionParser(Variables variables) {
        this.variables = variables;
    }

    /** A condition: an expression that is true or false. */
    public Expression condition(String text) throws ExpressionFault {
        Words words = new Words(text);
        Typed whole = or(words);
        words.expectEnd();
        return require(whole, Type.TRUTH);
    }

    /** An effect: {@code x = value}, {@code x += number} or {@code x -= number}. */
    public Effect effect(String text) throws ExpressionFault {
        Words words = new Words(text);
        String name = words.take();
        int position = variables.position(name).orElseThrow(() -> new ExpressionFault(Kind.UNKNOWN_NAME, name));
        Variable variable = variables.at(position);
        String sign = words.take();
        String value = words.takeIf("-") ? "-" + words.take() : words.take();
        words.expectEnd();
        return switch (sign) {
            case "=" -> new Effect(name, position, Effect.Kind.SET, set(variable, value));
            case "+=" -> new Effect(name, position, Effect.Kind.ADD, step(variable, value));
            case "-=" -> new Effect(name, position, Effect.Kind.SUBTRACT, step(variable, value));
            default -> throw new ExpressionFault(Kind.SYNTAX, sign);
        };
    }

    private Typed or(Words words) throws ExpressionFault {
        Typed left = and(words);
        while (words.takeIf("or")) {
            left = join(Joint.OR, left, and(words));
        }
        return left;
    }

    private Typed and(Words words) throws ExpressionFault {
        Typed left = not(words);
        while (words.takeIf("and")) {
            left = join(Joint.AND, left, not(words));
        }
        return left;
    }

    private Typed not(Words words) throws ExpressionFault {
        if (words.takeIf("not")) {
            return new Typed(new Not(require(not(words), Type.TRUTH)), Type.TRUTH);
        }
        return comparison(words);
    }

    private Typed comparison(Words words) throws ExpressionFault {
        Typed left = sum(words);
        Joint joint = Joint.of(words.peek()).filter(Joint::compares).orElse(null);
        if (joint == null) {
            return left;
        }
        words.take();
        Typed right = sum(words);
        if (joint == Joint.EQUAL || joint == Joint.UNEQUAL) {
            if (left.type() == Type.NAME) {
                return compare(joint, word(left, right), right.tree());
            }
            if (right.type() == Type.NAME) {
                return compare(joint, left.tree(), word(right, left));
            }
            if (left.type() == right.type() && left.type() != Type.WORDS) {
                return compare(joint, left.tree(), right.tree());
            }
        }
        return compare(joint, require(left, Type.NUMBER), require(right, Type.NUMBER));
    }

    private Typed sum(Words words) throws ExpressionFault {
        Typed left = single(words);
        while (words.peek().equals("+") || words.peek().equals("-")) {
            Joint joint = words.take().equals("+") ? Joint.PLUS : Joint.MINUS;
            Typed right = single(words);
            left = new Typed(new Pair(joint, require(left, Type.NUMBER), require(right, Type.NUMBER)), Type.NUMBER);
        }
        return left;
    }

    private Typed single(Words words) throws ExpressionFault {
        String word = words.take();
        if (word.equals("(")) {
            Typed inner = or(words);
            words.expect(")");
            return inner;
        }
        if (word.equals("true") || word.equals("false")) {
            return new Typed(new Constant(word, word.equals("true") ? 1 : 0), Type.TRUTH);
        }
        if (word.equals("-") && Words.isNumber(words.peek())) {
            return number("-" + words.take());
        }
        if (Words.isNumber(word)) {
            return number(word);
        }
        if (!Words.isName(word) || KEYWORDS.contains(word)) {
            throw new ExpressionFault(Kind.SYNTAX, word);
        }
        OptionalInt position = variables.position(word);
        if (position.isEmpty()) {
            return new Typed(new Constant(word, 0), Type.NAME);
        }
        Read read = new Read(word, position.getAsInt());
        return switch (variables.at(read.position())) {
            case Variable.Flag flag -> new Typed(read, Type.TRUTH);
            case Variable.Number number -> new Typed(read, Type.NUMBER);
            case Variable.Word choice -> new Typed(read, Type.WORDS);
        };
    }

    private static Typed number(String word) {
        return new Typed(new Constant(word, Integer.parseInt(word)), Type.NUMBER);
    }

    private static Typed join(Joint joint, Typed left, Typed right) throws ExpressionFault {
        return new Typed(new Pair(joint, require(left, Type.TRUTH), require(right, Type.TRUTH)), Type.TRUTH);
    }

    private static Typed compare(Joint joint, Expression left, Expression right) {
        return new Typed(new Pair(joint, left, right), Type.TRUTH);
    }

    private static Expression require(Typed part, Type type) throws ExpressionFault {
        if (part.type() == Type.NAME) {
            throw new ExpressionFault(Kind.UNKNOWN_NAME, part.tree().text());
        }
        if (part.type() != type) {
            throw new ExpressionFault(Kind.WRONG_TYPE, part.tree().text());
        }
        return part.tree();
    }

    /** The place of a word among those of the variable on the other side. */
    private Constant word(Typed name, Typed other) throws ExpressionFault {
        String text = name.tree().text();
        if (other.tree() instanceof Read read && variables.at(read.position()) instanceof Variable.Word variable) {
            return new Constant(text, place(variable, text));
        }
        throw new ExpressionFault(Kind.UNKNOWN_NAME, text);
    }

    private static int place(Variable.Word variable, String word) throws ExpressionFault {
        int place = variable.values().indexOf(word);
        if (place < 0) {
            throw new ExpressionFault(Kind.UNKNOWN_NAME, word);
        }
        return place;
    }

    private static int set(Variable variable, String word) throws ExpressionFault {
        return switch (variable) {
            case Variable.Flag flag when word.equals("true") -> 1;
            case Variable.Flag flag when word.equals("false") -> 0;
            case Variable.Flag flag -> throw new ExpressionFault(Kind.WRONG_TYPE, word);
            case Variable.Word choice -> place(choice, word);
            case Variable.Number number -> within(number, whole(word));
        };
    }

    private static int step(Variable variable, String word) throws ExpressionFault {
        if (variable instanceof Variable.Number) {
            return whole(word);
        }
        throw new ExpressionFault(Kind.WRONG_TYPE, variable.name());
    }

    private static int within(Variable.Number number, int value) throws ExpressionFault {
        if (number.saturate(value) != value) {
            throw new ExpressionFault(Kind.OUT_OF_RANGE, Integer.toString(value));
        }
        return value;
    }

    private static int whole(String word) throws ExpressionFault {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new ExpressionFault(Kind.WRONG_TYPE, word);
        }
    }
}
