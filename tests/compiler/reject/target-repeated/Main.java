import java.lang.annotation.*;

@Target({ElementType.FIELD, ElementType.METHOD, ElementType.FIELD})
@interface Main {}
